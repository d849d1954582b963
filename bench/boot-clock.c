// SPDX-License-Identifier: Apache-2.0
/*
 * PID 1 of bench/measure-boot.ts: says that it runs, and says it again when one second of its own clock has passed.
 * The port is named as in every guest: BPFCOMPAT_RECORDS on the kernel's command line.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
	const char *port = getenv("BPFCOMPAT_RECORDS");

	mkdir("/dev", 0755);
	mount("devtmpfs", "/dev", "devtmpfs", 0, NULL);
	int fd = open(port ? port : "/dev/ttyS1", O_RDWR | O_NOCTTY);
	dprintf(fd, "start\n");
	sleep(1);
	dprintf(fd, "second\n");
	for (;;)
		pause();
}
