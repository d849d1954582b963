import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  kernelsLockCommand,
  lockSubject
} from "./chunk-UCKYBWRV.js";
import "./chunk-J45LU6L3.js";
import "./chunk-VRB7TW7U.js";
import "./chunk-SLYOPJXO.js";
import "./chunk-MDLOD6VW.js";
import "./chunk-ZHS2OMPL.js";
import "./chunk-QZDE4BF7.js";
import "./chunk-WLASZZL5.js";
import "./chunk-SRX74V5V.js";
import "./chunk-C7UKSKDN.js";
import "./chunk-R7DSY2L7.js";
import "./chunk-ACPLGXTG.js";
import "./chunk-JROIBQL4.js";
import "./chunk-JM6JJISP.js";
import "./chunk-STEACBDL.js";
import "./chunk-YA3K7X2V.js";
import "./chunk-ZWLNSRHE.js";
import "./chunk-6TXS2HWO.js";
import "./chunk-5QZGLNX6.js";
import "./chunk-JDTG4LH5.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-KFSAEQWC.js";
import "./chunk-OZMODKER.js";
import "./chunk-SZ7EG2SM.js";
import "./chunk-NFCBL6MI.js";
import "./chunk-P3RYODB2.js";
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
