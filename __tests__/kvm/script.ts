import {action} from '../e2e/step.ts'

/** Parts that run in separate outer guests; together they use the two CPUs of this machine. */
export type Part = 'verdicts' | 'access'

/** Names of the steps. Each leaves `stdout`, `stderr`, `exit` and `device` in /share/<name>. */
export type StepName =
  // In the part `verdicts`.
  | 'kvm'
  | 'resumed'
  // In the part `access`, in order.
  | 'closed-without-sudo'
  | 'closed-with-password'
  | 'replaced-auto'
  | 'replaced-kvm'
  | 'udev'
  | 'reloaded'
  | 'chmod'
  | 'unloaded-between'
  | 'unloaded'
  | 'doctor'

/** Paths in the outer guest, where all users may read them, whoever owns them on this machine. */
export const REPO = '/repo'
export const MANIFESTS = '/share/manifests'

export interface ScriptInput {
  packageRoot: string
  cacheDirectory: string
}

/** A user outside the group `kvm`, like the runner of a job. */
const RUNNER = 'setpriv --reuid 1001 --regid 1001'

/**
 * The script of the outer guest. KVM is closed, opened, replaced and unloaded by the real
 * udev, sudo, kernel and module, not by fakes.
 */
export function outerScript(part: Part, input: ScriptInput): string {
  return prelude(input) + (part === 'verdicts' ? VERDICTS : ACCESS)
}

function prelude({packageRoot, cacheDirectory}: ScriptInput): string {
  const inputs = {accelerator: 'kvm', 'cache-directory': '/cache'}
  return `
export PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C
hostname outer
echo '127.0.0.1 localhost outer' > /etc/hosts
echo 'runner:x:1001:1001::/home/runner:/bin/sh' >> /etc/passwd
echo 'runner:x:1001:' >> /etc/group
# sudo checks the account with PAM.
echo 'runner:*:20000:0:99999:7:::' >> /etc/shadow
grep -q '^kvm:' /etc/group || echo 'kvm:x:9078:' >> /etc/group
kvm=$(sed -n 's/^kvm:[^:]*:\\([0-9]*\\):.*/\\1/p' /etc/group)
mkdir -p /home/runner ${REPO} /cache
chown 1001:1001 /home/runner
# Files unpacked by a user other than root belong to that user.
chown -R 0:0 /etc/sudo* /usr/libexec/sudo /usr/bin/sudo
chmod 4755 /usr/bin/sudo
mount --bind ${packageRoot} ${REPO}
mount --bind ${cacheDirectory} /cache
# Snapshots of this machine take the room for new ones, and are for another CPU.
rm -rf /cache/snapshots
find /cache -type d -exec chown 1001:1001 {} +
export HOME=/home/runner BPFCOMPAT_CACHE=/cache
node=$(readlink -f ${REPO}/node_modules/node/bin/node)
cd ${REPO}

# step NAME COMMAND...
step() {
  name=$1; shift
  mkdir -p /share/$name
  chmod 777 /share/$name
  echo "$(cut -d' ' -f1 /proc/uptime) $name begins"
  "$@" > /share/$name/stdout 2> /share/$name/stderr
  echo $? > /share/$name/exit
  stat -c '%a %G' /dev/kvm > /share/$name/device 2>&1
  echo "$(cut -d' ' -f1 /proc/uptime) $name ended with $(cat /share/$name/exit)"
}

# cli REPORT ARGUMENTS...
cli() {
  report=$1; shift
  $node ${REPO}/dist/cli.js "$@" --report-directory /share/$report/report
}

# Starts the action like the runner: action NAME MANIFEST ACCELERATOR
action() {
  directory=/share/$1/runner
  mkdir -p $directory
  for file in OUTPUT STATE ENV PATH STEP_SUMMARY; do : > $directory/$file; done
  chmod -R 777 $directory
  ${RUNNER} $2 env ${environmentOf(inputs)} RUNNER_TEMP=$directory GITHUB_OUTPUT=$directory/OUTPUT GITHUB_STATE=$directory/STATE \\
    GITHUB_ENV=$directory/ENV GITHUB_PATH=$directory/PATH GITHUB_STEP_SUMMARY=$directory/STEP_SUMMARY \\
    INPUT_MANIFEST=$3 INPUT_ACCELERATOR=$4 INPUT_REPORT-DIRECTORY=/share/$1/report $node ${REPO}/dist/index.js
}

# Wraps QEMU to run a command before its first boot, after the probe: before_boot NAME COMMAND. A QEMU that emulates
# would take minutes inside an emulator: the run is interrupted when it starts.
before_boot() {
  mkdir -p /run/$1
  cat > /run/$1/qemu-system-x86_64 <<END
#!/bin/sh
case "\\$*" in *-kernel*) [ -e /run/$1/done ] || { touch /run/$1/done; $2; } ;; esac
case "\\$*" in *accel=tcg*-kernel*) kill -INT \\$PPID ;; esac
exec /usr/bin/qemu-system-x86_64 "\\$@"
END
  chmod 755 /run/$1/qemu-system-x86_64
}

chgrp kvm /dev/kvm
chmod 660 /dev/kvm
`
}

const VERDICTS = `
step kvm ${RUNNER} --groups $kvm $node ${REPO}/dist/cli.js run ${MANIFESTS}/all.yaml --accelerator kvm --report-directory /share/kvm/report
step resumed ${RUNNER} --groups $kvm $node ${REPO}/dist/cli.js run ${MANIFESTS}/all.yaml --accelerator kvm --report-directory /share/resumed/report
`

const ACCESS = `
chmod 700 /usr/bin/sudo
step closed-without-sudo action closed-without-sudo --clear-groups ${MANIFESTS}/one.yaml kvm
chmod 4755 /usr/bin/sudo
step closed-with-password action closed-with-password --clear-groups ${MANIFESTS}/one.yaml kvm

# Each step has its own view of /dev/kvm.
before_boot auto 'mount --bind /dev/null /dev/kvm'
before_boot insists 'mount --bind /dev/null /dev/kvm'
(
  export PATH=/run/auto:$PATH
  step replaced-auto unshare -m $node ${REPO}/dist/cli.js run ${MANIFESTS}/one.yaml --accelerator auto --report-directory /share/replaced-auto/report
)
(
  export PATH=/run/insists:$PATH
  step replaced-kvm unshare -m $node ${REPO}/dist/cli.js run ${MANIFESTS}/one.yaml --accelerator kvm --report-directory /share/replaced-kvm/report
)

# udev assigns the device to its group; the step changes that with a rule.
/lib/systemd/systemd-udevd --daemon
udevadm trigger --name-match=kvm
udevadm settle
stat -c '%a %G' /dev/kvm > /share/device-by-udev
echo 'runner ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/runner
chmod 440 /etc/sudoers.d/runner
step udev action udev --clear-groups ${MANIFESTS}/four.yaml auto
cp /run/udev/rules.d/* /share/udev/ 2>&1
rmmod kvm_amd
insmod /modules/kvm_amd.ko
udevadm settle
step reloaded ${RUNNER} --clear-groups sh -c '[ -r /dev/kvm ] && [ -w /dev/kvm ]'

# Simulates a container without a running udev.
kill $(pidof systemd-udevd)
rm -f /run/udev/rules.d/*
chown root:kvm /dev/kvm
chmod 660 /dev/kvm
step chmod action chmod --clear-groups ${MANIFESTS}/one.yaml kvm

before_boot unload 'rmmod kvm_amd'
(
  export PATH=/run/unload:$PATH
  step unloaded-between cli unloaded-between run ${MANIFESTS}/one.yaml --accelerator kvm
)
step unloaded cli unloaded run ${MANIFESTS}/one.yaml --accelerator kvm
step doctor $node ${REPO}/dist/cli.js doctor
`

/** Returns inputs with their defaults, and the variables of a job, as shell words. */
function environmentOf(inputs: Record<string, string>): string {
  const all = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, {default: value = ''}]) => [name, plain(value)])),
    ...inputs,
  }
  const variables = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: REPO,
    ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
  return Object.entries(variables)
    .map(([name, value]) => `'${name}=${value}'`)
    .join(' ')
}

/** Evaluates the two expressions in defaults, for a job without a token and without a matrix. */
function plain(value: string): string {
  return value.includes('github.token') ? '' : value.includes('toJSON(matrix)') ? 'null' : value
}
