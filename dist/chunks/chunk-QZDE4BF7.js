import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UserError
} from "./chunk-HKAGB2IK.js";

// src/secret-places.ts
import { realpath } from "node:fs/promises";
async function refuseSecrets(source) {
  const [, top, ...names] = (await realpath(source)).split("/");
  if (top === "proc" || top === "sys")
    throw new UserError(
      `tells of this machine, and is not brought to a guest; copy what is needed into a file of your own`
    );
  if (names.includes(".git"))
    throw new UserError("may hold credentials of the checkout, and is not brought to a guest; copy what is needed");
}

export {
  refuseSecrets
};
