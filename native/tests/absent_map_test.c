// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>

#include "absent/absent_map.h"
#include "check.h"

/*
 * libbpf maps the data of a program through a duplicate of the file descriptor that the map was
 * created with.
 */
static void test_data_section(void)
{
	int made = absent_map_new(4, 12, 1), fd = dup(made);
	__u32 key = 0;
	const char *mapped;

	close(made);
	check_number(absent_map_write(fd, &key, "0123456789a"), 0);
	mapped = mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 0);
	check(mapped != MAP_FAILED);
	check_text(mapped, "0123456789a");
	close(fd);
}

/* The size of a value in an array is rounded up to a multiple of 8 bytes. */
static void test_array(void)
{
	int fd = absent_map_new(4, 4, 3);
	__u32 key = 2, value = 7, found = 0;
	__u32 bytes[6];

	check_number(absent_map_read(fd, &key, &found), -1);
	check_number(errno, ENOENT);
	check_number(absent_map_write(fd, &key, &value), 0);
	check_number(absent_map_read(fd, &key, &found), 0);
	check_number(found, 7);
	check_number(pread(fd, bytes, sizeof(bytes), 0), sizeof(bytes));
	check_number(bytes[4], 7);
	key = 3;
	check_number(absent_map_write(fd, &key, &value), 0);
	check_number(absent_map_read(fd, &key, &found), -1);
	close(fd);
}

/* Each map has its own contents, even if the second one reuses the descriptor of a closed map. */
static void test_two(void)
{
	int first = absent_map_new(4, 8, 1), second;
	__u32 key = 0;
	__u64 value = 1, found = 0;

	check_number(absent_map_write(first, &key, &value), 0);
	close(first);
	second = absent_map_new(4, 8, 1);
	check_number(absent_map_read(second, &key, &found), -1);
	close(second);
}

/* A map without an index, or larger than a data section, accepts all writes and keeps nothing. */
static void test_not_kept(void)
{
	int hash = absent_map_new(8, 8, 10), large = absent_map_new(4, 1 << 20, 1 << 20);
	__u64 key = 1, value = 2;

	check(hash >= 0 && large >= 0);
	check_number(absent_map_write(hash, &key, &value), 0);
	check_number(absent_map_read(hash, &key, &value), -1);
	check_number(absent_map_write(large, &key, &value), 0);
	check_number(lseek(large, 0, SEEK_END), 0);
	close(hash);
	close(large);
}

int main(void)
{
	test_data_section();
	test_array();
	test_two();
	test_not_kept();
	return check_result();
}
