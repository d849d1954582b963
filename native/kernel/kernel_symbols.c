// SPDX-License-Identifier: Apache-2.0
#include <bpf/btf.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kernel/kernel_symbols.h"

#define KALLSYMS "/proc/kallsyms"
#define TRACEABLE "/sys/kernel/tracing/available_filter_functions"

/* The kernel limits a name to 512 bytes (KSYM_NAME_LEN); a line adds the address and the module. */
#define LINE_LEN_MAX 1024

struct symbol {
	const char *name;
	/* in KALLSYMS */
	bool exists;
	/* must also be looked up in TRACEABLE: it exists, but not in BTF */
	bool is_sought;
	bool is_traceable;
};

static struct symbol *symbols;
static size_t symbol_cnt;

static struct symbol *find(const char *name)
{
	for (size_t i = 0; i < symbol_cnt; i++)
		if (!strcmp(symbols[i].name, name))
			return &symbols[i];
	return NULL;
}

static bool is_in_btf(const char *name)
{
	/* Parsed once and shared: kernel_btf.h. */
	struct btf *btf = btf__load_vmlinux_btf();

	return btf && btf__find_by_name_kind(btf, name, BTF_KIND_FUNC) > 0;
}

/*
 * Returns the name in a line of KALLSYMS ("ffffffff81000000 T name\t[module]") or TRACEABLE ("name
 * [module]").
 */
static char *name_in(char *line, bool with_address)
{
	char *name = line;

	for (int field = 0; with_address && field < 2; field++) {
		name += strcspn(name, " ");
		name += strspn(name, " ");
	}
	name[strcspn(name, " \t\n")] = '\0';
	return name;
}

typedef bool (*symbol_fn)(struct symbol *symbol);

/*
 * Reads a list until all @left symbols are found; @found returns whether the symbol was found for
 * the first time.
 */
static void scan(const char *path, bool with_address, size_t left, symbol_fn found)
{
	FILE *file = left ? fopen(path, "re") : NULL;
	char line[LINE_LEN_MAX];

	while (file && left && fgets(line, sizeof(line), file)) {
		struct symbol *symbol = find(name_in(line, with_address));

		if (symbol && found(symbol))
			left--;
	}
	if (file)
		fclose(file);
}

static bool note_symbol(struct symbol *symbol)
{
	bool is_new = !symbol->exists;

	symbol->exists = true;
	return is_new;
}

static bool note_traceable(struct symbol *symbol)
{
	bool is_new = symbol->is_sought && !symbol->is_traceable;

	symbol->is_traceable = true;
	return is_new;
}

static int add(const char *name, bool is_sought)
{
	struct symbol *symbol = find(name), *grown;

	if (!symbol) {
		grown = realloc(symbols, (symbol_cnt + 1) * sizeof(*symbols));
		if (!grown)
			return -ENOMEM;
		symbols = grown;
		symbol = &symbols[symbol_cnt++];
		*symbol = (struct symbol){ .name = name };
	}
	symbol->is_sought |= is_sought;
	return 0;
}

static int add_all(const struct plan_case *c)
{
	int err = 0;

	for (size_t i = 0; i < c->variant_cnt && !err; i++) {
		const struct plan_variant *variant = &c->variants[i];

		if (variant->symbol)
			err = add(variant->symbol, false);
		if (!err && variant->attach_target && !is_in_btf(variant->attach_target))
			err = add(variant->attach_target, true);
	}
	for (size_t i = 0; i < c->target_cnt && !err; i++)
		err = add_all(&c->targets[i]);
	return err;
}

int kernel_symbols_prepare(const struct plan *plan)
{
	size_t sought = 0;

	for (size_t i = 0; i < plan->case_cnt; i++)
		if (add_all(&plan->cases[i]))
			return -ENOMEM;

	scan(KALLSYMS, true, symbol_cnt, note_symbol);
	for (size_t i = 0; i < symbol_cnt; i++) {
		symbols[i].is_sought &= symbols[i].exists;
		sought += symbols[i].is_sought;
	}
	scan(TRACEABLE, false, sought, note_traceable);
	return 0;
}

bool kernel_symbol_exists(const char *name)
{
	const struct symbol *symbol = find(name);

	return symbol && symbol->exists;
}

bool kernel_function_exists(const char *name)
{
	const struct symbol *symbol = find(name);

	return is_in_btf(name) || (symbol && symbol->is_traceable);
}

bool kernel_function_has_types(const char *name)
{
	return is_in_btf(name);
}
