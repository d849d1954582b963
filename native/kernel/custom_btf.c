// SPDX-License-Identifier: Apache-2.0
#include <bpf/btf.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/utsname.h>

#include "base/problem.h"
#include "kernel/custom_btf.h"
#include "log/message.h"
#include "log/record.h"

#define KALLSYMS "/proc/kallsyms"
/* The kernel limits a name to 512 bytes (KSYM_NAME_LEN); a line adds the address and the module. */
#define LINE_LEN_MAX 1024

/*
 * BTF with fewer functions is not checked: it was written by hand, or reduced to what an object
 * needs.
 */
#define FUNCTIONS_MIN 1000
/*
 * A kernel has nearly all functions of its own BTF, because pahole takes them from the symbol
 * table. Measured with the BTF of Debian's 5.10, 6.1, 6.12 and 7.3 on the first three: 100 % for
 * its own BTF, 94.6 % for that of 6.1 on 6.12, less for all others.
 */
#define FUNCTIONS_PERCENT 97

/*
 * Verdicts on BTF files, by path. They are in memory that all children share, because each check
 * takes seconds.
 */
#define VERDICTS_MAX 32
#define PATH_LEN_MAX 64
#define TEXT_LEN_MAX 256

static struct verdict {
	char path[PATH_LEN_MAX];
	int err;
	char text[TEXT_LEN_MAX];
} *verdicts;

struct function {
	const char *name;
	bool is_there;
};

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct function *)a)->name, ((const struct function *)b)->name);
}

/* Return: the number of functions, or -ENOMEM. */
static int functions_of(const struct btf *btf, struct function **functions)
{
	__u32 types = btf__type_cnt(btf);
	int cnt = 0;

	*functions = calloc(types, sizeof(**functions));
	if (!*functions)
		return -ENOMEM;
	for (__u32 id = 1; id < types; id++) {
		const struct btf_type *type = btf__type_by_id(btf, id);

		if (btf_is_func(type))
			(*functions)[cnt++].name = btf__name_by_offset(btf, type->name_off);
	}
	qsort(*functions, cnt, sizeof(**functions), by_name);
	return cnt;
}

/* `__do_sys_x.isra.0` is the compiler's copy of `__do_sys_x`. */
static void mark(struct function *functions, size_t cnt, char *name)
{
	const struct function key = { .name = name };
	struct function *found;

	name[strcspn(name, ".\n")] = '\0';
	found = bsearch(&key, functions, cnt, sizeof(*functions), by_name);
	if (found)
		found->is_there = true;
}

/* Return: how many of the functions the kernel has, or -1 if it does not list them. */
static int count_there(struct function *functions, size_t cnt)
{
	FILE *file = fopen(KALLSYMS, "re");
	char line[LINE_LEN_MAX];
	int there = 0;

	if (!file)
		return -1;
	while (fgets(line, sizeof(line), file)) {
		char *name = line + strcspn(line, " ");

		name += strspn(name, " ");
		name += strcspn(name, " ");
		name += strspn(name, " ");
		/* A symbol of a module is not a function of vmlinux. */
		if (!strchr(name, '\t'))
			mark(functions, cnt, name);
	}
	fclose(file);
	/* Functions with the same name are adjacent, and only one of them is marked. */
	for (size_t i = 0; i < cnt; i++) {
		size_t first = i;

		while (first && !strcmp(functions[first - 1].name, functions[i].name))
			first--;
		for (size_t same = first; same < cnt &&
		     !strcmp(functions[same].name, functions[i].name); same++)
			if (functions[same].is_there) {
				there++;
				break;
			}
	}
	return there;
}

static int check_functions(const struct btf *btf, const char *release)
{
	struct function *functions;
	int cnt = functions_of(btf, &functions);
	int there = cnt < 0 ? cnt : count_there(functions, cnt);

	free(functions);
	if (cnt < FUNCTIONS_MIN || there < 0 || there >= cnt / 100 * FUNCTIONS_PERCENT)
		return 0;
	return problem(-EINVAL,
		       "belongs to another kernel: %s has only %d of its %d functions; get the BTF of this release",
		       release, there, cnt);
}

static int parse_and_check(const char *path, const char *release)
{
	struct btf *btf;
	int err;

	message_step();
	btf = btf__parse(path, NULL);
	if (!btf)
		return problem(-errno, "cannot be read by libbpf: %s; get another BTF of this kernel",
			       message_of_step(-errno));
	err = check_functions(btf, release);
	btf__free(btf);
	return err;
}

/* Returns the verdict on @path or a free entry; NULL if all are used. */
static struct verdict *verdict_of(const char *path)
{
	for (size_t i = 0; i < VERDICTS_MAX; i++)
		if (!*verdicts[i].path || !strcmp(verdicts[i].path, path))
			return &verdicts[i];
	return NULL;
}

static int check(const struct plan_case *c)
{
	struct verdict *verdict = verdict_of(c->btf);
	struct utsname kernel;
	int err;

	uname(&kernel);
	if (c->btf_release && strcmp(c->btf_release, kernel.release))
		return problem(-EINVAL,
			       "belongs to kernel %s, but this kernel is %s; get the BTF of this release",
			       c->btf_release, kernel.release);
	if (verdict && *verdict->path)
		return verdict->err ? problem(verdict->err, "%s", verdict->text) : 0;
	err = parse_and_check(c->btf, kernel.release);
	if (verdict && strlen(c->btf) < PATH_LEN_MAX) {
		verdict->err = err;
		snprintf(verdict->text, sizeof(verdict->text), "%s", err ? problem_text() : "");
		snprintf(verdict->path, PATH_LEN_MAX, "%s", c->btf);
	}
	return err;
}

int custom_btf_init(void)
{
	void *page = mmap(NULL, VERDICTS_MAX * sizeof(*verdicts), PROT_READ | PROT_WRITE,
			  MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (page == MAP_FAILED)
		return -errno;
	verdicts = page;
	return 0;
}

int custom_btf_check(const struct plan_case *c)
{
	int err;

	if (!c->btf)
		return 0;
	err = check(c);
	record_begin("btf");
	record_number("case", c->id);
	record_number("errno", -err);
	record_string("message", err ? problem_text() : "");
	record_end();
	return err;
}
