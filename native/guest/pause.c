// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <bpf/btf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "base/archive.h"
#include "base/host_line.h"
#include "base/shared_memory.h"
#include "guest/pause.h"
#include "kernel/kernel_lists.h"
#include "log/fatal.h"
#include "log/record.h"

#define ROOT "/"

/*
 * Sets the clock to the seconds since 1970 in the line from the host: the guest did not notice the
 * time that passed.
 */
static int set_clock(struct host_line *line)
{
	struct timespec now = { 0 };
	long long seconds;

	line->text[line->len - 1] = '\0';
	if (sscanf(line->text, "resume %lld", &seconds) != 1)
		return -EINVAL;
	now.tv_sec = seconds;
	return clock_settime(CLOCK_REALTIME, &now) ? -errno : 0;
}

static int wait_for_resume(int serial)
{
	static struct host_line line;
	int err;

	do
		err = host_line_read(serial, &line);
	while (!err && !host_line_begins_with(&line, "resume "));
	if (err)
		return err;
	err = set_clock(&line);
	if (err)
		fatal_errno("the time in a line from the host", err);
	return err;
}

static int take_files(void)
{
	const unsigned char *bytes;
	size_t len;
	int root, err;

	err = shared_memory_map(&bytes, &len);
	if (err) {
		fatal_errno("the shared memory of the machine", err);
		return err;
	}
	root = open(ROOT, O_PATH | O_DIRECTORY | O_CLOEXEC);
	err = root < 0 ? -errno : archive_unpack(bytes, len, root);
	if (err)
		fatal_errno("the files in the shared memory", err);
	if (root >= 0)
		close(root);
	munmap((void *)bytes, len);
	return err;
}

/* Reads slow but reusable data, the parsed BTF and the name lists, once for all resumed copies. */
static void find_out_for_all(void)
{
	const char *text;
	size_t len;

	btf__load_vmlinux_btf();
	if (kernel_lists_init())
		return;
	for (int list = 0; list < LIST_CNT; list++)
		if (!kernel_list_read(list, &text, &len))
			kernel_list_release(text, len);
}

int pause_until_resumed(int serial)
{
	int err;

	find_out_for_all();
	record_begin("paused");
	record_end();
	record_drain();
	err = wait_for_resume(serial);
	return err ? err : take_files();
}
