// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"

int file_read(const char *path, char **text, size_t *len)
{
	size_t size = 4096, used = 0;
	char *bytes = NULL, *grown;
	ssize_t n;
	int fd, err = 0;

	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return -errno;

	do {
		size *= 2;
		grown = realloc(bytes, size);
		if (!grown) {
			err = -ENOMEM;
			goto out;
		}
		bytes = grown;
		/* keep one byte for the NUL */
		while ((n = read(fd, bytes + used, size - used - 1)) > 0)
			used += n;
		if (n < 0) {
			err = -errno;
			goto out;
		}
	} while (used == size - 1);

	bytes[used] = '\0';
	*text = bytes;
	*len = used;
	bytes = NULL;
out:
	close(fd);
	free(bytes);
	return err;
}

int file_write(const char *path, const char *text)
{
	int fd, err = 0;

	fd = open(path, O_WRONLY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	if (write(fd, text, strlen(text)) < 0)
		err = -errno;
	close(fd);
	return err;
}
