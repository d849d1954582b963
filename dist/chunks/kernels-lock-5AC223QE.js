import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  kernelsLockCommand,
  lockSubject
} from "./chunk-CSDDFBMA.js";
import "./chunk-F6XSG6OF.js";
import "./chunk-CAPIUX26.js";
import "./chunk-SLYOPJXO.js";
import "./chunk-XLM56W5R.js";
import "./chunk-5JXA34QI.js";
import "./chunk-QZDE4BF7.js";
import "./chunk-ODZFROXJ.js";
import "./chunk-SRX74V5V.js";
import "./chunk-PUEIQJRX.js";
import "./chunk-TSUAT552.js";
import "./chunk-2V4IP5TX.js";
import "./chunk-JROIBQL4.js";
import "./chunk-3R73X7IO.js";
import "./chunk-STEACBDL.js";
import "./chunk-YA3K7X2V.js";
import "./chunk-5FHPY7QE.js";
import "./chunk-ZWLNSRHE.js";
import "./chunk-UYKKV52J.js";
import "./chunk-5QZGLNX6.js";
import "./chunk-JDTG4LH5.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-W4EFRC7M.js";
import "./chunk-L75N6OBR.js";
import "./chunk-GIWSQ6JJ.js";
import "./chunk-IHYYQEKL.js";
import "./chunk-NFCBL6MI.js";
import "./chunk-JY264AMM.js";
import "./chunk-K5VUSSW5.js";
import "./chunk-VCY2KIAJ.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-N3O4W6UY.js";
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
