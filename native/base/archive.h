/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ARCHIVE_H
#define ARCHIVE_H

#include <stddef.h>

/**
 * archive_unpack() - unpack the directories and files of an archive
 * @bytes: an archive in the format of an initramfs ("newc": the kernel's
 *	Documentation/driver-api/early-userspace/buffer-format.rst); bytes after its trailer are
 *	ignored
 * @len: number of bytes
 * @root: an open directory; names in the archive are relative to it
 *
 * An existing directory is kept, an existing file is replaced.
 *
 * Return: 0; -EINVAL if the archive is invalid, contains anything but directories and files, or has a
 * name that leaves @root; -errno if a file or directory cannot be written.
 */
int archive_unpack(const unsigned char *bytes, size_t len, int root);

#endif
