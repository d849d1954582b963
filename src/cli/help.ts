/** What `bpfcompat --help` says. */
export const HELP = `bpfcompat: load, attach and exercise compiled eBPF objects on the real kernels your users run

Usage
  bpfcompat run [manifest] [objects…]      take the manifest's artifacts, or these objects, to the kernels
  bpfcompat run [objects…] --command CMD   let your own loader decide, without a manifest
  bpfcompat surface [manifest] [objects…]  hooks and fields that programs read, and how each kernel has them
  bpfcompat exec [--] PROGRAM [ARG…]       run a program of this machine on a kernel
  bpfcompat shell [manifest] [objects…]    a shell on a kernel, with the artifacts at hand
  bpfcompat init [manifest] objects…       write a manifest and a workflow, by trying the objects
  bpfcompat compare BEFORE AFTER           what changed between two results.json
  bpfcompat table [results.json…]          the oldest kernel that each artifact was seen passing on
  bpfcompat plan [manifest] [objects…]     deal the kernels out to the jobs of a matrix, as JSON
  bpfcompat report results.json…           bring the results of shards together
  bpfcompat kernels [selector…]            list the kernels, or those that selectors mean
  bpfcompat kernels fetch [selector…]      fetch kernels now (all of the default set without ids)
  bpfcompat kernels lock [manifest] [id…]  write bpfcompat.lock: exactly which kernels a run takes
  bpfcompat kernels outdated               which locked kernels there are newer ones of
  bpfcompat kernels probe id…              boot kernels and find out what they can do
  bpfcompat doctor                         what this machine has, and what it lacks
  bpfcompat setup                          install what it lacks, for runs and for building eBPF objects

Options of run
  -k, --kernel ID            a kernel or a selector, instead of the manifest's; repeat for more
      --artifact NAME        only this artifact of the manifest; repeat for more
      --mode MODE            load_only, load_attach, behavior or command, instead of the manifest's
      --command CMD          for /bin/sh in the guest: runs your loader, whose exit code is the verdict
      --command-binary FILE  the loader: $BPFCOMPAT_BIN of the command; its libraries come along
      --command-expect-exit N  the exit code that passes (default 0)
      --files PATH           what else the command needs, a path or a quoted glob; repeat for more
      --timeout TIME         how long one artifact may take on one kernel: 90s, 5m (default 60s)
      --libbpf VERSION       1.7 (default), 1.5 or 1.1 loads the objects, instead of the manifest's version
      --matrix FILE          kernels from a matrix of the reference system, a file or a name such as mvp
      --suite FILE           a suite file of the reference system, in place of a manifest
      --shard I/N            only this part of the kernels, such as 2/4
      --plan JSON            what \`bpfcompat plan\` printed: which kernels each shard takes
      --baseline FILE        results.json of an earlier run to compare with
      --insns +N% or +N      how many more instructions than there are fine for a program
      --fail-on WHAT         required (default), any, never: what makes the exit code 2
      --trials TIME          how long sizes that a failing object leaves open may be tried: 30s, off (default auto)
      --accelerator NAME     auto (default), kvm, tcg
      --snapshots WHEN       on, off: whether guests are resumed instead of booted (default auto: on, but not in CI)
      --concurrency N        guests at a time (default: the number of CPUs)
      --report-directory DIR where results.json, summary.md and the logs go (default bpfcompat-report)
      --cache-directory DIR  where kernels and the validator are kept (default ~/.cache/bpfcompat)
      --mirror URL           a mirror of Debian or Ubuntu to ask; repeat for more
      --lock-file FILE       the lock, instead of bpfcompat.lock beside the manifest
      --no-lock              look the kernels up, also where there is a lock
      --no-install           stop with the command to run instead of installing what is missing
      --build-tests          build the tests that go_test and cargo_test of the manifest name, here
      --commit HASH          the commit that is tested (default: the one that is checked out)
      --json                 print results.json instead of the report
  -q, --quiet                print the answer only
      --verbose              also print command lines, requests and times

Options of surface: those of run that choose kernels and artifacts, --json, --quiet; nothing is kept without --report-directory
      --against ID           compares with this kernel or selector without booting it, by its package; repeat for more
Options of exec, before the program: --kernel (default debian-13-6.12), --files, --timeout (default none), --concurrency,
      --accelerator, --snapshots, --no-install, --quiet, --verbose, those of folders and mirrors, and
      --env NAME[=VALUE]     a variable of the program's environment; repeat for more
      --out PATH             a file or folder that comes back; repeat for more
      --module NAME          a kernel module to load; repeat for more
      --memory SIZE          of the guest: 2G, 768M (default: what the files need)
      --cpus N               of the guest (default 1)
      --network veth         another machine at the other end of veth0: 10.0.0.2, fd00::2
  -t, --tty                  the program has this terminal
Options of shell: --kernel, --artifact, --files, --libbpf, --lock-file, --no-lock, --env, --module, --memory, --cpus,
      --network, --accelerator, --snapshots, --no-install, --quiet, --verbose, those of folders and mirrors, and
      --gdb PORT             a debugger may come to this TCP port of 127.0.0.1
Options of table: --write FILE puts it between the markers of a Markdown file, --json
Options of kernels lock: --lock-file, --matrix, --suite, --mirror, --cache-directory, --markdown, --json, --quiet, and
      --update ID            look only this one up, and those that are not locked yet; repeat for more
      --require-signatures   a kernel whose signature cannot be checked is an error
Options of kernels outdated: --lock-file, --json, --quiet, and
      --exit-code            exit code 2 when a kernel is outdated, or gone from everywhere
Options of kernels probe: --json, --markdown, --write FILE puts the Markdown between the markers of a file,
      --concurrency, --accelerator, --snapshots, --no-install, --quiet, those of folders and mirrors
Options of plan: --shards N, --baseline FILE for what kernels cost, and those that choose kernels and artifacts
Options of report: --report-directory, --fail-on, --baseline, --insns, --json, --quiet
Options of compare: --insns; exit code 2 when something newly fails or grew beyond it
Options of init: --kernel, --trials, --concurrency, --accelerator, --snapshots, --no-install, --quiet, those of folders and mirrors, and
      --force                write over a manifest and a workflow that are there

Exit code
  0  everything required passed
  2  something required failed
  1  the run could not tell: a mistake in the input, a kernel that could not be had, an interruption
  exec ends with the program's own code, with 128 and the number of the signal that ended it, with 124 when its time was
  over, and with 125 when it did not run to its end: the kernel died, the guest failed, or the command is wrong
`
