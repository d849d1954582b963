// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/archive.h"
#include "base/hex.h"

#define MAGIC "070701"
#define MAGIC_LEN 6
#define FIELD_LEN 8
#define HEADER_LEN 110
#define PIECE 512
#define TRAILER "TRAILER!!!"

/* Fields that read_entry() reads, by their position in the header. */
enum field {
	FIELD_MODE = 1,
	FIELD_FILE_SIZE = 6,
	FIELD_NAME_SIZE = 11,
};

struct entry {
	/* NUL-terminated inside the archive */
	const char *name;
	mode_t mode;
	const unsigned char *content;
	size_t size;
};

static int read_field(const unsigned char *header, enum field field, size_t *value)
{
	const unsigned char *digits = header + MAGIC_LEN + (size_t)field * FIELD_LEN;

	*value = 0;
	for (int i = 0; i < FIELD_LEN; i++) {
		int digit = hex_digit(digits[i]);

		if (digit < 0)
			return -EINVAL;
		*value = *value << 4 | digit;
	}
	return 0;
}

/* Names and contents are padded to four bytes, counted from the start of the archive. */
static size_t padded(size_t at)
{
	return (at + 3) & ~(size_t)3;
}

/* Return: the offset of the next entry, or -EINVAL. */
static ssize_t read_entry(const unsigned char *bytes, size_t len, size_t at, struct entry *entry)
{
	const unsigned char *header = bytes + at;
	size_t mode, size, name_size, content;

	if (len - at < HEADER_LEN || memcmp(header, MAGIC, MAGIC_LEN) ||
	    read_field(header, FIELD_MODE, &mode) || read_field(header, FIELD_FILE_SIZE, &size) ||
	    read_field(header, FIELD_NAME_SIZE, &name_size))
		return -EINVAL;
	at += HEADER_LEN;
	if (!name_size || name_size > len - at || bytes[at + name_size - 1])
		return -EINVAL;
	content = padded(at + name_size);
	if (content > len || size > len - content)
		return -EINVAL;
	*entry = (struct entry){ (const char *)bytes + at, mode, bytes + content, size };
	content = padded(content + size);
	return content > len ? (ssize_t)len : (ssize_t)content;
}

/* Accepts relative names without "..". */
static bool stays_inside(const char *name)
{
	size_t len;

	if (*name == '/')
		return false;
	for (; *name; name += len + (name[len] == '/')) {
		len = strcspn(name, "/");
		if (len == 2 && !memcmp(name, "..", 2))
			return false;
	}
	return true;
}

/*
 * Writes from a copy: device memory may be uncached, and the kernel would read it byte by byte. For
 * pieces of this size, the C library copies with the widest loads of the CPU.
 */
static ssize_t write_part(int fd, const struct entry *entry, size_t from)
{
	static unsigned char copy[64 << 10];
	size_t len = entry->size - from;

	if (len > sizeof(copy))
		len = sizeof(copy);
	for (size_t at = 0; at < len; at += PIECE)
		memcpy(copy + at, entry->content + from + at, len - at < PIECE ? len - at : PIECE);
	return write(fd, copy, len);
}

static int write_file(const struct entry *entry, int root)
{
	size_t written = 0;
	ssize_t n = 0;
	int fd, err = 0;

	/* Never overwrite the old file: it may be running. */
	if (unlinkat(root, entry->name, 0) && errno != ENOENT)
		return -errno;
	fd = openat(root, entry->name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd < 0)
		return -errno;
	while (written < entry->size && (n = write_part(fd, entry, written)) > 0)
		written += n;
	if (n < 0 || fchmod(fd, entry->mode & 07777))
		err = -errno;
	else if (written < entry->size)
		err = -EIO;
	close(fd);
	return err;
}

static int unpack(const struct entry *entry, int root)
{
	if (!stays_inside(entry->name))
		return -EINVAL;
	if (S_ISDIR(entry->mode))
		return mkdirat(root, entry->name, entry->mode & 07777) && errno != EEXIST ? -errno : 0;
	return S_ISREG(entry->mode) ? write_file(entry, root) : -EINVAL;
}

int archive_unpack(const unsigned char *bytes, size_t len, int root)
{
	struct entry entry;
	ssize_t next = 0;
	int err;

	for (;;) {
		next = read_entry(bytes, len, next, &entry);
		if (next < 0)
			return next;
		if (!strcmp(entry.name, TRAILER))
			return 0;
		err = unpack(&entry, root);
		if (err)
			return err;
	}
}
