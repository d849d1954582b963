import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

// src/cli/terminal.ts
var DEFAULT_WIDTH = 120;
function processTerminal(signal) {
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr]) stream.on("error", () => {
  });
  return {
    stderr,
    out: (text) => void stdout.write(text.endsWith("\n") ? text : `${text}
`),
    err: (text) => void stderr.write(`${text}
`),
    color: stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
    width: stdout.columns ?? DEFAULT_WIDTH,
    signal
  };
}
function settingName(name) {
  switch (name) {
    case "manifest":
      return "`bpfcompat run bpfcompat.yaml`";
    case "artifact":
      return "`bpfcompat run build/*.bpf.o`";
    default:
      return optionLabel(name);
  }
}
function optionLabel(name) {
  switch (name) {
    case "manifest":
    case "artifact":
      return name;
    case "only":
      return "--artifact";
    case "kernels":
      return "--kernel";
    case "install-dependencies":
      return "--no-install";
    default:
      return `--${name}`;
  }
}

export {
  processTerminal,
  settingName,
  optionLabel
};
