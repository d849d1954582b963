import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  kernelsLockCommand,
  lockSubject
} from "./chunk-EPHQXOIG.js";
import "./chunk-QXNYSPF4.js";
import "./chunk-643Q2RT7.js";
import "./chunk-JF6SA2UU.js";
import "./chunk-RQNU55KP.js";
import "./chunk-V2RSFT2P.js";
import "./chunk-SPC2BNBY.js";
import "./chunk-UXWWHKL3.js";
import "./chunk-SRX74V5V.js";
import "./chunk-BX5OTOJC.js";
import "./chunk-QZDE4BF7.js";
import "./chunk-OZMODKER.js";
import "./chunk-BB3FCJLJ.js";
import "./chunk-XEFT6EOF.js";
import "./chunk-XUJZT354.js";
import "./chunk-5BVUJZIW.js";
import "./chunk-YKJO7TXN.js";
import "./chunk-ERVN4OUL.js";
import "./chunk-STEACBDL.js";
import "./chunk-VR7YD7XW.js";
import "./chunk-PZ4L7YX4.js";
import "./chunk-ZWLNSRHE.js";
import "./chunk-EFESWH4A.js";
import "./chunk-WNAIQMBO.js";
import "./chunk-5QZGLNX6.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-OSEA7P2S.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-RSL6QYHH.js";
import "./chunk-NFCBL6MI.js";
import "./chunk-MGZDOVV3.js";
import "./chunk-XYUZPA74.js";
import "./chunk-G3QRFAMB.js";
import "./chunk-HKAGB2IK.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-JROIBQL4.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-KATU4TBC.js";
export {
  kernelsLockCommand,
  lockSubject
};
