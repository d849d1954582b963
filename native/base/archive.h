/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ARCHIVE_H
#define ARCHIVE_H

#include <stddef.h>

/**
 * archive_unpack() - put the folders and files of an archive where their names say
 * @bytes: an archive in the format of an initramfs ("newc": the kernel's
 *	Documentation/driver-api/early-userspace/buffer-format.rst), with what follows its trailer left aside
 * @len: how many bytes there are
 * @root: an open folder to which the names in the archive are relative
 *
 * A folder that is there stays, a file that is there is replaced.
 *
 * Return: 0; -EINVAL for what is no such archive, or holds anything but folders and files, or a name that leads out of
 * @root; -errno of what could not be written.
 */
int archive_unpack(const unsigned char *bytes, size_t len, int root);

#endif
