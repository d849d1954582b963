// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/archive.h"
#include "check.h"

/* Buffer for building an archive. */
struct builder {
	unsigned char bytes[4096];
	size_t len;
};

static void append(struct builder *b, const void *bytes, size_t len)
{
	memcpy(b->bytes + b->len, bytes, len);
	b->len += len;
	while (b->len % 4)
		b->bytes[b->len++] = '\0';
}

static void add_entry(struct builder *b, const char *name, unsigned int mode, const char *content)
{
	unsigned int size = strlen(content), name_size = strlen(name) + 1;
	char header[111];

	snprintf(header, sizeof(header), "070701%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x",
		 1, mode, 0, 0, 1, 0, size, 0, 0, 0, 0, name_size, 0);
	memcpy(b->bytes + b->len, header, 110);
	b->len += 110;
	append(b, name, name_size);
	append(b, content, size);
}

static int new_directory(void)
{
	char path[] = "/tmp/archive-test-XXXXXX";

	return open(mkdtemp(path), O_RDONLY | O_DIRECTORY);
}

static void check_content(int root, const char *name, const char *expected)
{
	char text[64] = "";
	int fd = openat(root, name, O_RDONLY);

	check(fd >= 0 && read(fd, text, sizeof(text) - 1) >= 0);
	check_text(text, expected);
	close(fd);
}

static void unpacks_directories_and_files(void)
{
	struct builder b = { .len = 0 };
	int root = new_directory();
	struct stat file;

	add_entry(&b, "a", S_IFDIR | 0755, "");
	add_entry(&b, "a/program", S_IFREG | 0755, "runs");
	add_entry(&b, "a/empty", S_IFREG | 0644, "");
	add_entry(&b, "TRAILER!!!", 0, "");
	append(&b, "this is after the trailer.", 26);
	check_number(archive_unpack(b.bytes, b.len, root), 0);
	check_content(root, "a/program", "runs");
	check_content(root, "a/empty", "");
	check_number(fstatat(root, "a/program", &file, 0), 0);
	check_number(file.st_mode & 07777, 0755);
	close(root);
}

/* A file that is open or running keeps its contents. */
static void replaces_existing_files(void)
{
	struct builder first = { .len = 0 }, second = { .len = 0 };
	int root = new_directory(), old;
	char text[8] = "";

	add_entry(&first, "plan", S_IFREG | 0644, "old");
	add_entry(&first, "TRAILER!!!", 0, "");
	add_entry(&second, "plan", S_IFREG | 0644, "newer");
	add_entry(&second, "TRAILER!!!", 0, "");
	check_number(archive_unpack(first.bytes, first.len, root), 0);
	old = openat(root, "plan", O_RDONLY);
	check_number(archive_unpack(second.bytes, second.len, root), 0);
	check_content(root, "plan", "newer");
	check_number(read(old, text, sizeof(text)), 3);
	check_text(text, "old");
	close(old);
	close(root);
}

static void check_refused(const char *name, unsigned int mode)
{
	struct builder b = { .len = 0 };
	int root = new_directory();

	add_entry(&b, name, mode, "x");
	add_entry(&b, "TRAILER!!!", 0, "");
	check_number(archive_unpack(b.bytes, b.len, root), -EINVAL);
	close(root);
}

static void refuses_paths_outside_and_special_files(void)
{
	check_refused("/etc/passwd", S_IFREG | 0644);
	check_refused("..", S_IFREG | 0644);
	check_refused("a/../../b", S_IFREG | 0644);
	check_refused("link", S_IFLNK | 0777);
	check_refused("device", S_IFCHR | 0600);
}

/*
 * An archive cut at any length is invalid, and nothing past its end is read (which the sanitizers
 * check).
 */
static void refuses_truncated_archives(void)
{
	struct builder b = { .len = 0 };
	int root = new_directory();

	add_entry(&b, "file", S_IFREG | 0644, "content");
	add_entry(&b, "TRAILER!!!", 0, "");
	for (size_t len = 0; len + 2 < b.len; len++) {
		unsigned char *part = malloc(len + 1);

		memcpy(part, b.bytes, len);
		check_number(archive_unpack(part, len, root), -EINVAL);
		free(part);
	}
	close(root);
}

static void refuses_invalid_numbers(void)
{
	struct builder b = { .len = 0 };
	int root = new_directory();

	add_entry(&b, "file", S_IFREG | 0644, "content");
	add_entry(&b, "TRAILER!!!", 0, "");
	for (size_t at = 0; at < 110; at++) {
		unsigned char kept = b.bytes[at];
		bool is_read = at < 6 || (at >= 14 && at < 22) || (at >= 54 && at < 62) ||
			       (at >= 94 && at < 102);

		b.bytes[at] = 'g';
		check_number(archive_unpack(b.bytes, b.len, root), is_read ? -EINVAL : 0);
		b.bytes[at] = kept;
	}
	close(root);
}

int main(void)
{
	unpacks_directories_and_files();
	replaces_existing_files();
	refuses_paths_outside_and_special_files();
	refuses_truncated_archives();
	refuses_invalid_numbers();
	return check_result();
}
