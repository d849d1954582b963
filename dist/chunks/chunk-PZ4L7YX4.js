import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

// src/shell-words.ts
function shellCommand(words) {
  return words.map((word) => /^[\w@%+=:,./~-]+$/.test(word) && !word.startsWith("~") ? word : quote(word)).join(" ");
}
function quote(word) {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

export {
  shellCommand
};
