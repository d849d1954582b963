import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  kernelsLockCommand,
  lockSubject
} from "./chunk-4IMFRCEJ.js";
import "./chunk-FKKSGGCA.js";
import "./chunk-EOODHKOK.js";
import "./chunk-SLYOPJXO.js";
import "./chunk-KBWCBQUL.js";
import "./chunk-4NCZNTKG.js";
import "./chunk-FHQRBGC4.js";
import "./chunk-KZYGDZFU.js";
import "./chunk-SRX74V5V.js";
import "./chunk-VO4PHEZR.js";
import "./chunk-QZDE4BF7.js";
import "./chunk-OZMODKER.js";
import "./chunk-BB3FCJLJ.js";
import "./chunk-XEFT6EOF.js";
import "./chunk-XUJZT354.js";
import "./chunk-5BVUJZIW.js";
import "./chunk-OO37I55J.js";
import "./chunk-BBGMUPPD.js";
import "./chunk-STEACBDL.js";
import "./chunk-YA3K7X2V.js";
import "./chunk-ZWLNSRHE.js";
import "./chunk-YQH3XD3V.js";
import "./chunk-JDTG4LH5.js";
import "./chunk-5QZGLNX6.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-HSZSUVUE.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-RSL6QYHH.js";
import "./chunk-NFCBL6MI.js";
import "./chunk-MMUKMFBL.js";
import "./chunk-BL3VAEC2.js";
import "./chunk-LJCPK7UJ.js";
import "./chunk-HKAGB2IK.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-JROIBQL4.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-KATU4TBC.js";
export {
  kernelsLockCommand,
  lockSubject
};
