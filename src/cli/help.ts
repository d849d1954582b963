/** The output of `bpfcompat --help`. */
export const HELP = `bpfcompat: load, attach and exercise compiled eBPF objects on the real kernels your users run

Usage
  bpfcompat run [manifest] [objects…]      run the artifacts of the manifest, or these objects, on kernels
  bpfcompat run [objects…] --command CMD   run your own loader on kernels, without a manifest
  bpfcompat surface [manifest] [objects…]  compare the hooks and fields that programs read between kernels
  bpfcompat exec [--] PROGRAM [ARG…]       run a program of this machine on a kernel
  bpfcompat shell [manifest] [objects…]    open a shell on a kernel, with the artifacts ready to load
  bpfcompat init [manifest] objects…       write a manifest and a workflow, by trying the objects
  bpfcompat compare BEFORE AFTER           compare two results.json
  bpfcompat table [results.json…]          print the oldest kernel on which each artifact passed
  bpfcompat plan [manifest] [objects…]     distribute the kernels over the jobs of a matrix, as JSON
  bpfcompat report results.json…           merge the results of shards
  bpfcompat kernels [selector…]            list all kernels, or those that selectors match
  bpfcompat kernels fetch [selector…]      download kernels now (default: the default set)
  bpfcompat kernels lock [manifest] [id…]  write bpfcompat.lock: the exact kernel builds that later runs use
  bpfcompat kernels outdated [manifest] [id…]  list the locked kernels, and which of them are outdated
  bpfcompat kernels probe id…              boot kernels and find out what they support
  bpfcompat doctor                         check what this machine has and what is missing
  bpfcompat setup                          install what is missing for runs and for building eBPF objects

Options of run
  -k, --kernel ID            a kernel id or a selector, instead of the manifest's kernels; repeat for more
      --artifact NAME        only this artifact of the manifest; repeat for more
      --mode MODE            load_only, load_attach, behavior or command, instead of the manifest's
      --command CMD          for /bin/sh in the guest: runs your loader, whose exit code is the verdict
      --command-binary FILE  the loader: $BPFCOMPAT_BIN in the command; its libraries are packed too
      --command-expect-exit N  the exit code of the command that passes (default 0)
      --files PATH           other files that the command needs, a path or a quoted glob; repeat for more
      --timeout TIME         time limit for one artifact on one kernel: 90s, 5m (default 60s)
      --libbpf VERSION       libbpf that loads the objects: 1.7 (default), 1.5 or 1.1, instead of the manifest's
      --matrix FILE          kernels of a matrix of the original bpfcompat: a file, or a name such as mvp
      --suite FILE           a suite file of the original bpfcompat, instead of a manifest
      --shard I/N            only this shard of the kernels, such as 2/4
      --plan JSON            the output of \`bpfcompat plan\`: the kernels of each shard
      --baseline FILE        results.json of an earlier run to compare with
      --insns +N% or +N      how many more instructions than in the baseline a program may need
      --fail-on WHAT         what makes the exit code 2: required (default), any, never
      --trials TIME          time limit for trying sizes that a failing object leaves open: 30s, off (default auto)
      --accelerator NAME     auto (default), kvm, tcg
      --snapshots WHEN       on, off: resume guests instead of booting them (default auto: on, but off in CI)
      --concurrency N        guests at a time (default: the number of CPUs)
      --report-directory DIR directory for results.json, summary.md and the logs (default bpfcompat-report)
      --cache-directory DIR  directory for kernels and the validator (default ~/.cache/bpfcompat)
      --mirror URL           a mirror of Debian or Ubuntu to try first; repeat for more
      --lock-file FILE       the lockfile, instead of bpfcompat.lock next to the manifest
      --no-lock              ignore the lockfile and look the kernels up
      --no-install           stop and print the install command instead of installing what is missing
      --build-tests          build the tests of go_test and cargo_test in the manifest, on this machine
      --commit HASH          the tested commit (default: the one that is checked out)
      --json                 print results.json instead of the report
  -q, --quiet                print only the result
      --verbose              also print command lines, requests and times

Options of surface: those of run that select kernels and artifacts, --json, --quiet; nothing is kept without --report-directory
      --against ID           compare with this kernel or selector without a boot, from its package; repeat for more
Options of exec, before the program: --kernel (default debian-13-6.12), --files, --timeout (default none), --concurrency,
      --accelerator, --snapshots (also in CI), --no-install, --quiet, --verbose, --cache-directory, --mirror, and
      --env NAME[=VALUE]     a variable of the program's environment; repeat for more
      --out PATH             a file or directory to copy back; repeat for more
      --module NAME          a kernel module to load; repeat for more
      --memory SIZE          memory of the guest: 2G, 768M (default: what the files need)
      --cpus N               CPUs of the guest (default 1)
      --network veth         an interface veth0 whose peer, 10.0.0.2 and fd00::2, answers
  -t, --tty                  give the program this terminal
Options of shell: --kernel, --artifact, --files, --libbpf, --lock-file, --no-lock, --env, --module, --memory, --cpus,
      --network, --accelerator, --snapshots, --no-install, --quiet, --verbose, --cache-directory, --mirror, and
      --gdb PORT             let a debugger connect to this TCP port of 127.0.0.1
Options of table: --write FILE writes the table between the markers of a Markdown file, --json
Options of kernels lock: --lock-file, --matrix, --suite, --mirror, --cache-directory, --markdown, --json, --quiet,
      --verbose, and
      --update ID            look up only this kernel, and those that are not locked yet; repeat for more
      --require-signatures   fail for a kernel whose signature cannot be verified
Options of kernels outdated: --lock-file, --matrix, --suite, --mirror, --cache-directory, --json, --quiet, --verbose, and
      --exit-code            exit code 2 if a kernel is outdated, or its files are gone
Options of kernels probe: --json, --markdown, --write FILE writes the Markdown between the markers of a file,
      --concurrency, --accelerator, --snapshots, --no-install, --quiet, --verbose, --cache-directory, --mirror
Options of kernels, kernels fetch, doctor, setup: --cache-directory, --mirror, --json, --quiet, --verbose, as far as they apply
Options of plan: --shards N, --baseline FILE for the durations of kernels, and those that select kernels and artifacts
Options of report: --report-directory, --fail-on, --baseline, --insns, --commit, --json, --quiet
Options of compare: --insns, --json, --quiet; exit code 2 if something newly fails or grew beyond the limit
Options of init: --kernel, --trials, --concurrency, --accelerator, --snapshots, --no-install, --quiet,
      --verbose, --report-directory, --cache-directory, --mirror, and
      --force                overwrite an existing manifest and workflow

Exit code
  0  everything required passed
  2  something required failed
  1  the run is inconclusive: a mistake in the input, a kernel that is not available, an interruption
  exec ends with the exit code of the program, with 128 plus the number of the signal that ended it, with 124 if it exceeded
  its time limit, and with 125 if it did not run to its end: the kernel crashed, the guest failed, or the command is wrong
`
