import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  kernelsLockCommand,
  lockSubject
} from "./chunk-USDHLQVN.js";
import "./chunk-WX5G7SME.js";
import "./chunk-ZOH6FV3H.js";
import "./chunk-SLYOPJXO.js";
import "./chunk-JE6KWTB4.js";
import "./chunk-W4JFY53U.js";
import "./chunk-QZDE4BF7.js";
import "./chunk-CXSCSUFL.js";
import "./chunk-SRX74V5V.js";
import "./chunk-DPGZY3J6.js";
import "./chunk-ZKLRRNYD.js";
import "./chunk-LC73G55K.js";
import "./chunk-JROIBQL4.js";
import "./chunk-QMOPNAWU.js";
import "./chunk-STEACBDL.js";
import "./chunk-TV5BCDXS.js";
import "./chunk-ZWLNSRHE.js";
import "./chunk-6TXS2HWO.js";
import "./chunk-5QZGLNX6.js";
import "./chunk-JDTG4LH5.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-4LKC4OWJ.js";
import "./chunk-OZMODKER.js";
import "./chunk-SZ7EG2SM.js";
import "./chunk-NFCBL6MI.js";
import "./chunk-XYUZPA74.js";
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
