import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  kernelsLockCommand,
  lockSubject
} from "./chunk-ECOMOH66.js";
import "./chunk-TV6RKI6M.js";
import "./chunk-J3CFRGK4.js";
import "./chunk-SLYOPJXO.js";
import "./chunk-TRHPGAFU.js";
import "./chunk-YQIW6URA.js";
import "./chunk-QZDE4BF7.js";
import "./chunk-RKOYD4X4.js";
import "./chunk-SRX74V5V.js";
import "./chunk-IIO3PZRK.js";
import "./chunk-5AGN3WJK.js";
import "./chunk-SZC7KPCV.js";
import "./chunk-JROIBQL4.js";
import "./chunk-SIQREOUQ.js";
import "./chunk-STEACBDL.js";
import "./chunk-YA3K7X2V.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-ZWLNSRHE.js";
import "./chunk-GD557UKF.js";
import "./chunk-5QZGLNX6.js";
import "./chunk-JDTG4LH5.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-JL27VFFK.js";
import "./chunk-OZMODKER.js";
import "./chunk-RFJ3NVLW.js";
import "./chunk-NFCBL6MI.js";
import "./chunk-P3RYODB2.js";
import "./chunk-K5VUSSW5.js";
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
