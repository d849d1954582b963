// SPDX-License-Identifier: Apache-2.0
/*
 * PID 1 of bench/measure-boot.ts: prints a line when it starts, and another one after one second of its own clock.
 * As in every guest, BPFCOMPAT_RECORDS on the kernel's command line names the port.
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
