/* SPDX-License-Identifier: Apache-2.0 */
#ifndef FILE_H
#define FILE_H

#include <stddef.h>

/**
 * file_read() - read a whole file, also one of procfs or sysfs that tells no size
 * @path: the file
 * @text: set to its bytes and a NUL behind them, to be released with free(3)
 * @len: set to the number of bytes, the NUL not counted
 *
 * Return: 0 or -errno.
 */
int file_read(const char *path, char **text, size_t *len);

/**
 * file_write() - write a text to a file that exists
 * @path: the file
 * @text: what to write, with one write(2)
 *
 * Return: 0 or -errno.
 */
int file_write(const char *path, const char *text);

#endif
