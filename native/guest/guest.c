// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <net/if.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "base/complain.h"
#include "base/file.h"
#include "guest/bpffs.h"
#include "guest/cgroup_layout.h"
#include "guest/guest.h"
#include "network/loopback.h"


/* An object has a file descriptor for each map, program and link. */
#define OPEN_FILES_MAX 65536

/* The static busybox, which exists if the plan has commands. */
#define BUSYBOX "/bin/busybox"

#define ARRAY_LEN(array) (sizeof(array) / sizeof((array)[0]))

struct mount {
	const char *type;
	const char *target;
};

static const struct mount root_mounts[] = {
	/* First, because the kernel does not mount it in an initramfs, even with DEVTMPFS_MOUNT. */
	{ "devtmpfs", "/dev" },
	{ "proc", "/proc" },
};

static const struct mount scratch_mounts[] = {
	{ "tmpfs", "/tmp" },
	{ "tmpfs", "/run" },
};

static const struct mount sys_mounts[] = {
	{ "sysfs", "/sys" },
	{ "bpf", BPFFS },
	{ "debugfs", "/sys/kernel/debug" },
	/* Mounted in addition to the one in debugfs: libbpf looks here first. */
	{ "tracefs", "/sys/kernel/tracing" },
	{ "securityfs", "/sys/kernel/security" },
};

bool guest_is_ours(void)
{
	struct statfs root;

	return getpid() == 1 && !statfs("/", &root) &&
	       (root.f_type == RAMFS_MAGIC || root.f_type == TMPFS_MAGIC);
}

/* The kernel did not open a console for PID 1 if the initramfs has no /dev/console. */
static void open_console(void)
{
	int fd = open("/dev/console", O_RDWR);

	if (fd < 0)
		return;
	for (int i = STDIN_FILENO; i <= STDERR_FILENO; i++)
		dup2(fd, i);
	if (fd > STDERR_FILENO)
		close(fd);
}

static void mount_all(const struct mount *mounts, size_t cnt)
{
	for (size_t i = 0; i < cnt; i++) {
		mkdir(mounts[i].target, 0755);
		if (mount(mounts[i].type, mounts[i].target, mounts[i].type, 0, NULL))
			complain("mount", mounts[i].target);
	}
}

static bool is_below(const char *directory, const char *target)
{
	size_t len = strlen(target);

	return directory && !strncmp(directory, target, len) && directory[len] == '/';
}

void guest_mount_scratch(const char *directory)
{
	for (size_t i = 0; i < ARRAY_LEN(scratch_mounts); i++)
		if (!is_below(directory, scratch_mounts[i].target))
			mount_all(&scratch_mounts[i], 1);
}

/* Files that the initramfs has there, such as the program of an `exec_case`, stay visible. */
static void mount_first_scratch(void)
{
	for (size_t i = 0; i < ARRAY_LEN(scratch_mounts); i++)
		if (access(scratch_mounts[i].target, F_OK))
			mount_all(&scratch_mounts[i], 1);
}

void guest_mount_sys(void)
{
	mount_all(sys_mounts, ARRAY_LEN(sys_mounts));
	cgroup_layout_mount();
}

/* Kernels before 5.11 charge eBPF memory to RLIMIT_MEMLOCK. */
static void lift_limits(void)
{
	const struct rlimit memory = { RLIM_INFINITY, RLIM_INFINITY };
	const struct rlimit files = { OPEN_FILES_MAX, OPEN_FILES_MAX };

	if (setrlimit(RLIMIT_MEMLOCK, &memory))
		complain("limit", "RLIMIT_MEMLOCK");
	if (setrlimit(RLIMIT_NOFILE, &files))
		complain("limit", "RLIMIT_NOFILE");
}

/*
 * Every detach waits for all readers to finish, 20 ms or more each time. With a single CPU this is
 * unnecessary: no other CPU can still read. The behavior of programs is the same
 * (Documentation/admin-guide/kernel-parameters.txt, rcupdate.rcu_expedited).
 */
static void hurry_grace_periods(void)
{
	/* A kernel without the file works too, only slower. */
	file_write("/sys/kernel/rcu_expedited", "1");
}

/*
 * A quiet boot ends here: restores the console level that the kernel would have without that
 * parameter. The kernel keeps it as the fourth number (Documentation/admin-guide/sysctl/kernel.rst,
 * printk).
 */
static void restore_console_level(void)
{
	char *levels = NULL, level[12];
	size_t len = 0;

	if (!getenv("BPFCOMPAT_QUIET"))
		return;
	unsetenv("BPFCOMPAT_QUIET");
	if (file_read("/proc/sys/kernel/printk", &levels, &len) ||
	    sscanf(levels, "%*s %*s %*s %11s", level) != 1 || file_write("/proc/sys/kernel/printk", level))
		complain("restore", "/proc/sys/kernel/printk");
	free(levels);
}

void guest_setup(void)
{
	mount_all(root_mounts, ARRAY_LEN(root_mounts));
	open_console();
	mount_first_scratch();
	guest_mount_sys();
	restore_console_level();
	hurry_grace_periods();
	lift_limits();
	loopback_up();
}

void guest_install_shell(void)
{
	int status;
	pid_t pid;

	if (access(BUSYBOX, X_OK))
		return;
	pid = fork();
	if (!pid) {
		execl(BUSYBOX, "busybox", "--install", "-s", "/bin", NULL);
		_exit(EXIT_FAILURE);
	}
	if (pid < 0 || waitpid(pid, &status, 0) < 0)
		complain("install", BUSYBOX);
}

int guest_open_serial(void)
{
	const char *path = getenv("BPFCOMPAT_RECORDS");
	struct termios mode;
	int fd, err;

	fd = open(path ? path : "/dev/ttyS1", O_RDWR | O_NOCTTY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	if (tcgetattr(fd, &mode))
		goto fail;
	cfmakeraw(&mode);
	/* QEMU ignores the speed, but tcdrain(3) uses it. */
	cfsetspeed(&mode, B115200);
	if (tcsetattr(fd, TCSANOW, &mode))
		goto fail;
	return fd;
fail:
	err = -errno;
	close(fd);
	return err;
}

int guest_load_module(const char *path)
{
	int fd, err = 0;

	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	if (syscall(SYS_finit_module, fd, "", 0) && errno != EEXIST)
		err = -errno;
	close(fd);
	return err;
}

void guest_power_off(int serial)
{
	if (serial >= 0)
		tcdrain(serial);
	reboot(RB_POWER_OFF);
	/* A machine that cannot power off: QEMU's -no-reboot turns a reboot into an exit. */
	reboot(RB_AUTOBOOT);
	for (;;)
		pause();
}
