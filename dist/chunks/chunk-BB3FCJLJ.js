import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

// src/baseline/threshold.ts
function parseThreshold(text) {
  const [, digits, percent] = /^\+?(\d{1,7}(?:\.\d{1,3})?)\s*(%?)$/.exec(text.trim()) ?? [];
  if (digits === void 0 || percent === "" && digits.includes(".")) return void 0;
  return { text: `+${digits}${percent}`, unit: percent === "%" ? "percent" : "insns", value: Number(digits) };
}
function isBeyond({ unit, value }, before, after) {
  if (unit === "insns") return after - before > value;
  return (after - before) * 1e5 > before * Math.round(value * 1e3);
}

export {
  parseThreshold,
  isBeyond
};
