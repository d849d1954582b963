import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  kernelsLockCommand,
  lockSubject
} from "./chunk-6XGG4JAC.js";
import "./chunk-WFDPN6IK.js";
import "./chunk-5M54OJ55.js";
import "./chunk-SLYOPJXO.js";
import "./chunk-V6MUIMIR.js";
import "./chunk-MWTJJMBE.js";
import "./chunk-QZDE4BF7.js";
import "./chunk-R5PPLCKP.js";
import "./chunk-SRX74V5V.js";
import "./chunk-GG2EGZNO.js";
import "./chunk-TMO5PS4T.js";
import "./chunk-IHBIZEYU.js";
import "./chunk-JROIBQL4.js";
import "./chunk-GLCNTTFE.js";
import "./chunk-STEACBDL.js";
import "./chunk-ENLMSKXI.js";
import "./chunk-ZWLNSRHE.js";
import "./chunk-6TXS2HWO.js";
import "./chunk-5QZGLNX6.js";
import "./chunk-JDTG4LH5.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-26ZZJBYF.js";
import "./chunk-OZMODKER.js";
import "./chunk-SZ7EG2SM.js";
import "./chunk-NFCBL6MI.js";
import "./chunk-TSEMLPQ6.js";
import "./chunk-LJCPK7UJ.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-5BVUJZIW.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-RSL6QYHH.js";
import "./chunk-HKAGB2IK.js";
import "./chunk-XUJZT354.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-BB3FCJLJ.js";
import "./chunk-XEFT6EOF.js";
import "./chunk-KATU4TBC.js";
export {
  kernelsLockCommand,
  lockSubject
};
