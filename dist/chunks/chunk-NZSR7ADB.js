import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

// src/results/boot-shape.ts
var SHAPE_WORDS = {
  "bzimage-pc": "bzImage on pc",
  "vmlinux-pc": "vmlinux on pc",
  "vmlinux-microvm": "vmlinux on microvm",
  "image-virt": "Image on virt",
  "image-ccw": "image on s390-ccw"
};

export {
  SHAPE_WORDS
};
