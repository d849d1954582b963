/* SPDX-License-Identifier: Apache-2.0 */
#ifndef FILE_H
#define FILE_H

#include <stddef.h>

/**
 * file_read() - read a whole file, including files of procfs or sysfs, which report no size
 * @path: the file
 * @text: set to its bytes and a terminating NUL; release it with free(3)
 * @len: set to the number of bytes without the NUL
 *
 * Return: 0 or -errno.
 */
int file_read(const char *path, char **text, size_t *len);

/**
 * file_write() - write a text to an existing file
 * @path: the file
 * @text: the text, written with one write(2)
 *
 * Return: 0 or -errno.
 */
int file_write(const char *path, const char *text);

#endif
