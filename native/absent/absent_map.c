// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "absent/absent_kernel.h"
#include "absent/absent_map.h"

/* The size of a value is rounded up to this many bytes (kernel/bpf/arraymap.c). */
#define VALUE_ALIGN 8

/* Maximum size of a map whose values are kept, in bytes: data sections are smaller. */
#define SIZE_MAX_KEPT (1 << 26)

/*
 * The maps that were created. libbpf duplicates the descriptor of a map, so a map is found by its
 * inode.
 */
static struct absent_map {
	ino_t file;
	__u32 value_size, max_entries;
	/* the file contains the values, then one byte for each key: whether it was written */
	bool is_kept;
} *maps;

static size_t map_cnt;

static __u64 stride(__u32 value_size)
{
	return ((__u64)value_size + VALUE_ALIGN - 1) / VALUE_ALIGN * VALUE_ALIGN;
}

static bool add(const struct absent_map *map)
{
	struct absent_map *grown = realloc(maps, (map_cnt + 1) * sizeof(*maps));

	if (!grown)
		return false;
	maps = grown;
	maps[map_cnt++] = *map;
	return true;
}

static __u64 marks_at(const struct absent_map *map)
{
	return stride(map->value_size) * map->max_entries;
}

/*
 * Makes room for the values of an array. libbpf writes nothing to larger arrays, and nothing to
 * maps with other keys.
 */
static bool furnish(int fd, __u32 key_size, __u32 value_size, __u32 max_entries)
{
	struct absent_map map = { .value_size = value_size, .max_entries = max_entries };
	__u64 size = marks_at(&map);
	struct stat file;

	if (fstat(fd, &file))
		return false;
	map.file = file.st_ino;
	map.is_kept = key_size == sizeof(__u32) && size && size <= SIZE_MAX_KEPT &&
		      !ftruncate(fd, size + max_entries);
	return add(&map);
}

int absent_map_new(__u32 key_size, __u32 value_size, __u32 max_entries)
{
	int fd = absent_file_new();

	if (fd >= 0 && !furnish(fd, key_size, value_size, max_entries)) {
		close(fd);
		errno = ENOMEM;
		return -1;
	}
	return fd;
}

static const struct absent_map *map_at(int fd, const void *key, __u32 *index)
{
	struct stat file;

	if (fstat(fd, &file))
		return NULL;
	memcpy(index, key, sizeof(*index));
	/* Starts with the newest map: the inode of a deleted file may be reused. */
	for (size_t i = map_cnt; i--;)
		if (maps[i].file == file.st_ino)
			return maps[i].is_kept && *index < maps[i].max_entries ? &maps[i] : NULL;
	return NULL;
}

int absent_map_write(int fd, const void *key, const void *value)
{
	__u32 index;
	const struct absent_map *map = map_at(fd, key, &index);

	if (!map)
		return 0;
	if (pwrite(fd, value, map->value_size, stride(map->value_size) * index) != (ssize_t)map->value_size)
		return -1;
	return pwrite(fd, "w", 1, marks_at(map) + index) == 1 ? 0 : -1;
}

int absent_map_read(int fd, const void *key, void *value)
{
	char mark = 0;
	__u32 index;
	const struct absent_map *map = map_at(fd, key, &index);

	if (!map || pread(fd, &mark, 1, marks_at(map) + index) != 1 || !mark) {
		errno = ENOENT;
		return -1;
	}
	return pread(fd, value, map->value_size, stride(map->value_size) * index) == (ssize_t)map->value_size ? 0 : -1;
}
