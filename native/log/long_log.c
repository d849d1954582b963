// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sysinfo.h>

#include "log/long_log.h"

bool long_log_open(struct long_log *log, size_t kept, size_t most)
{
	struct sysinfo memory;
	void *text;

	*log = (struct long_log){ 0 };
	if (sysinfo(&memory))
		return false;
	log->size = (memory.freeram / 2) * memory.mem_unit;
	if (log->size > most)
		log->size = most;
	if (log->size <= kept)
		return false;
	text = mmap(NULL, log->size, PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (text == MAP_FAILED)
		return false;
	log->text = text;
	return true;
}

void long_log_keep(const struct long_log *log, char *kept, size_t size)
{
	size_t len = strnlen(log->text, log->size), room = size / 2;
	const char *tail;
	char cut[80];

	if (len < size) {
		memcpy(kept, log->text, len);
		kept[len] = '\0';
		return;
	}
	/* The tail begins with a complete line. */
	tail = log->text + len - (room - sizeof(cut));
	tail += strcspn(tail, "\n");
	snprintf(cut, sizeof(cut), "\n[%zu bytes of the log are left out here]", tail - log->text - room);
	memcpy(kept, log->text, room);
	snprintf(kept + room, size - room, "%s%s", cut, tail);
}

void long_log_close(struct long_log *log)
{
	if (log->text)
		munmap(log->text, log->size);
	*log = (struct long_log){ 0 };
}
