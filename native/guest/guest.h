/* SPDX-License-Identifier: Apache-2.0 */
#ifndef GUEST_H
#define GUEST_H

#include <stdbool.h>

/**
 * guest_is_ours() - test whether this is PID 1 of an initramfs
 *
 * Nothing is mounted, loaded or powered off before this returned true: the validator may be started
 * by accident, also as PID 1 of a container.
 */
bool guest_is_ours(void);

/**
 * guest_setup() - prepare a bare kernel for eBPF objects
 *
 * Mounts the file systems that libbpf and the kernel need, opens the console as standard input and
 * output, raises limits and brings the loopback device up. What an old or small kernel is missing
 * is printed on the console.
 */
void guest_setup(void);

/**
 * guest_mount_scratch() - mount empty file systems on /tmp and /run
 * @directory: absolute path; nothing is mounted over it. May be NULL.
 */
void guest_mount_scratch(const char *directory);

/**
 * guest_mount_sys() - mount /sys and the file systems below it
 *
 * sysfs shows the devices of the network namespace that it is mounted in.
 */
void guest_mount_sys(void);

/** guest_install_shell() - link the applets of /bin/busybox into /bin, if it exists */
void guest_install_shell(void);

/**
 * guest_open_serial() - open the port to the host in raw mode
 *
 * This is the second serial port, or the device that the kernel argument BPFCOMPAT_RECORDS=<device>
 * names (the kernel passes it as an environment variable).
 *
 * Return: file descriptor or -errno.
 */
int guest_open_serial(void);

/**
 * guest_load_module() - load a kernel module
 * @path: the uncompressed module
 *
 * Return: 0, also if it is already loaded; -errno of open(2) or finit_module(2).
 */
int guest_load_module(const char *path);

/**
 * guest_power_off() - wait until the port is drained, and power the machine off
 * @serial: the port to the host, or -1
 */
__attribute__((noreturn))
void guest_power_off(int serial);

#endif
