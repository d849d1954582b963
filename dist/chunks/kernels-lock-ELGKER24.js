import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  kernelsLockCommand,
  lockSubject
} from "./chunk-N6RMTSXP.js";
import "./chunk-SZEDP6N7.js";
import "./chunk-PWVMUTX5.js";
import "./chunk-SLYOPJXO.js";
import "./chunk-WSM3QEX7.js";
import "./chunk-M7F5CDE3.js";
import "./chunk-MRSJCDSW.js";
import "./chunk-JA52SISZ.js";
import "./chunk-VEKKDX2V.js";
import "./chunk-SRX74V5V.js";
import "./chunk-RNYJR42G.js";
import "./chunk-JWRA3YZB.js";
import "./chunk-WCOHBWEY.js";
import "./chunk-STEACBDL.js";
import "./chunk-5J5Q2GPI.js";
import "./chunk-ZWLNSRHE.js";
import "./chunk-M56HATNF.js";
import "./chunk-5PGNJNLV.js";
import "./chunk-HHF5X46F.js";
import "./chunk-JY264AMM.js";
import "./chunk-QZDE4BF7.js";
import "./chunk-5QZGLNX6.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-MT4PNNKK.js";
import "./chunk-Q32LPMFI.js";
import "./chunk-7XH6L44T.js";
import "./chunk-HKAGB2IK.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-BB3FCJLJ.js";
import "./chunk-XEFT6EOF.js";
import "./chunk-KATU4TBC.js";
export {
  kernelsLockCommand,
  lockSubject
};
