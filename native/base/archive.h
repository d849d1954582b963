/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ARCHIVE_H
#define ARCHIVE_H

#include <stddef.h>

/**
 * archive_unpack() - unpack the folders and files of an archive
 * @bytes: an archive in the format of an initramfs ("newc": the kernel's
 *	Documentation/driver-api/early-userspace/buffer-format.rst); bytes after its trailer are
 *	ignored
 * @len: number of bytes
 * @root: an open folder; names in the archive are relative to it
 *
 * An existing folder is kept, an existing file is replaced.
 *
 * Return: 0; -EINVAL if the archive is invalid, contains anything but folders and files, or has a
 * name that leaves @root; -errno if a file or folder cannot be written.
 */
int archive_unpack(const unsigned char *bytes, size_t len, int root);

#endif
