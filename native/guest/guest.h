/* SPDX-License-Identifier: Apache-2.0 */
#ifndef GUEST_H
#define GUEST_H

#include <stdbool.h>

/**
 * guest_is_ours() - whether this is PID 1 of an initramfs
 *
 * Nothing is mounted, loaded or switched off before this has said yes: the
 * validator can be started by accident, as PID 1 of a container too.
 */
bool guest_is_ours(void);

/**
 * guest_setup() - make a bare kernel a place where eBPF objects load
 *
 * Mounts the file systems libbpf and the kernel want, opens the console as
 * standard input and output, lifts limits and brings the loopback device up.
 * What an old or small kernel does not have is said on the console.
 */
void guest_setup(void);

/**
 * guest_mount_scratch() - mount empty file systems on /tmp and /run
 * @folder: absolute; a file system is not mounted over it. May be NULL.
 */
void guest_mount_scratch(const char *folder);

/**
 * guest_mount_sys() - mount /sys and what belongs below it
 *
 * sysfs shows the devices of the network namespace of who mounts it.
 */
void guest_mount_sys(void);

/** guest_install_shell() - link the applets of /bin/busybox into /bin, when it is there */
void guest_install_shell(void);

/**
 * guest_open_serial() - open the port to the host, raw
 *
 * It is the second serial port, or what the kernel argument
 * BPFCOMPAT_RECORDS=<device> names (the kernel hands it on as a variable).
 *
 * Return: file descriptor or -errno.
 */
int guest_open_serial(void);

/**
 * guest_load_module() - load a kernel module
 * @path: the uncompressed module
 *
 * Return: 0, also when it is there already; -errno of open(2) or
 * finit_module(2).
 */
int guest_load_module(const char *path);

/**
 * guest_power_off() - wait until the port is drained and switch the machine off
 * @serial: the port to the host, or -1
 */
__attribute__((noreturn))
void guest_power_off(int serial);

#endif
