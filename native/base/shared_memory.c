// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/shared_memory.h"

#define DEVICES "/sys/bus/pci/devices/*"
#define CONSOLE_LEVEL "/proc/sys/kernel/printk"
#define RESCAN "/sys/bus/pci/rescan"

/*
 * The device was added without a notification. Hides the kernel's messages about its addresses from
 * the console.
 */
static int rescan(void)
{
	char *level = NULL;
	size_t len;
	int err;

	if (!file_read(CONSOLE_LEVEL, &level, &len))
		file_write(CONSOLE_LEVEL, "4");
	err = file_write(RESCAN, "1");
	if (level)
		file_write(CONSOLE_LEVEL, level);
	free(level);
	return err;
}

/* Tests whether a file of a PCI device begins with a value. */
static bool says(const char *device, const char *name, const char *value)
{
	char path[512];
	char *text;
	size_t len;
	bool same;

	snprintf(path, sizeof(path), "%s/%s", device, name);
	if (file_read(path, &text, &len))
		return false;
	same = !strncmp(text, value, strlen(value));
	free(text);
	return same;
}

/* Return: file descriptor of the device's memory, or -errno. */
static int open_memory(const char *device)
{
	char path[512];
	int fd, err;

	/* The device must be enabled before its memory responds; it has no driver to do this. */
	snprintf(path, sizeof(path), "%s/enable", device);
	err = file_write(path, "1");
	if (err)
		return err;
	snprintf(path, sizeof(path), "%s/resource2", device);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	return fd < 0 ? -errno : fd;
}

static int open_first(const glob_t *devices)
{
	for (size_t i = 0; i < devices->gl_pathc; i++)
		if (says(devices->gl_pathv[i], "vendor", "0x1af4") &&
		    says(devices->gl_pathv[i], "device", "0x1110"))
			return open_memory(devices->gl_pathv[i]);
	return -ENODEV;
}

int shared_memory_map(const unsigned char **bytes, size_t *len)
{
	glob_t devices = { 0 };
	struct stat memory;
	void *mapped;
	int fd, err = 0;

	err = rescan();
	if (err)
		return err;
	if (glob(DEVICES, 0, NULL, &devices))
		return -ENODEV;
	fd = open_first(&devices);
	globfree(&devices);
	if (fd < 0)
		return fd;
	if (fstat(fd, &memory)) {
		err = -errno;
		goto out;
	}
	mapped = mmap(NULL, memory.st_size, PROT_READ, MAP_SHARED, fd, 0);
	if (mapped == MAP_FAILED) {
		err = -errno;
		goto out;
	}
	*bytes = mapped;
	*len = memory.st_size;
out:
	close(fd);
	return err;
}
