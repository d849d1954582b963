// SPDX-License-Identifier: Apache-2.0
#include <bpf/btf.h>
#include <stdlib.h>
#include <string.h>

#include "attach/attachment.h"
#include "attach/kernel_target.h"
#include "attach/target_name.h"
#include "kernel/kernel_config.h"
#include "kernel/kernel_names.h"
#include "log/record.h"

/*
 * Maximum number of symbols that are looked up, which bounds the records: an object may name any
 * number.
 */
#define TARGETS_MAX 64

/* Options that decide about attaching, in addition to the names. */
static const char *const options[] = {
	"CONFIG_KPROBES", "CONFIG_FUNCTION_TRACER", "CONFIG_FTRACE_SYSCALLS",
	"CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS", "CONFIG_DEBUG_INFO_BTF",
	"CONFIG_DEBUG_INFO_BTF_MODULES", "CONFIG_BPF_LSM", "CONFIG_BPF_KPROBE_OVERRIDE",
	"CONFIG_FUNCTION_ERROR_INJECTION", "CONFIG_FPROBE", NULL,
};

static struct target {
	/* NULL: of the object */
	const char *program;
	struct target_name name;
	/* the program calls bpf_override_return() */
	bool overrides;
} *targets;

static size_t target_cnt;

static bool is_noted(const char *program, const struct target_name *name)
{
	for (size_t i = 0; i < target_cnt; i++) {
		const char *other = targets[i].program;

		if (!strcmp(other ? other : "", program ? program : "") &&
		    !strcmp(targets[i].name.kind, name->kind) &&
		    !strcmp(targets[i].name.name, name->name))
			return true;
	}
	return false;
}

/* If out of memory, the name is not recorded, but the failure is still reported. */
static void note(const char *program, const struct target_name *name, bool overrides)
{
	struct target *grown;
	char *copy = NULL;

	if (target_cnt == TARGETS_MAX || is_noted(program, name))
		return;
	/* The object may be closed before the report. */
	if (program && !(copy = strdup(program)))
		return;
	grown = realloc(targets, (target_cnt + 1) * sizeof(*targets));
	if (!grown) {
		free(copy);
		return;
	}
	targets = grown;
	targets[target_cnt++] = (struct target){ copy, *name, overrides };
}

static bool calls(const struct bpf_program *prog, int helper)
{
	const struct bpf_insn *insns = bpf_program__insns(prog);

	for (size_t i = 0; i < bpf_program__insn_cnt(prog); i++)
		if (insns[i].code == (BPF_JMP | BPF_CALL) && !insns[i].src_reg &&
		    insns[i].imm == helper)
			return true;
	return false;
}

void kernel_target_note(const struct plan_case *c, const struct bpf_program *prog)
{
	struct target_name name;

	if (target_name_of(c, prog, &name))
		note(bpf_program__name(prog), &name, calls(prog, BPF_FUNC_override_return));
}

/*
 * The verifier checks whether a function may be modified, may sleep, or allows error injection
 * (check_attach_modify_return()).
 */
static bool asks_of_hook(const struct bpf_program *prog)
{
	return bpf_program__expected_attach_type(prog) == BPF_MODIFY_RETURN ||
	       program_may_sleep(prog) || calls(prog, BPF_FUNC_override_return);
}

void kernel_target_note_refused(const struct plan_case *c, const struct bpf_program *prog, bool verified)
{
	if (!verified || asks_of_hook(prog))
		kernel_target_note(c, prog);
}

/* `name___flavor` distinguishes two declarations of one symbol within the object. */
static void note_extern(const char *symbol)
{
	struct target_name name = { .kind = "ksym" };
	const char *flavor = strstr(symbol, "___");
	size_t len = flavor && flavor != symbol ? (size_t)(flavor - symbol) : strlen(symbol);

	if (!len || len >= sizeof(name.name))
		return;
	memcpy(name.name, symbol, len);
	note(NULL, &name, false);
}

/* Reads the file, because libbpf replaced these names in the open object. */
void kernel_target_note_externs(const struct plan_case *c)
{
	struct btf *btf = btf__parse_elf(c->object, NULL);
	const struct btf_var_secinfo *var;
	const struct btf_type *section;
	int id;

	if (!btf)
		return;
	id = btf__find_by_name_kind(btf, ".ksyms", BTF_KIND_DATASEC);
	section = btf__type_by_id(btf, id > 0 ? id : 0);
	var = id > 0 ? btf_var_secinfos(section) : NULL;
	for (int i = 0; var && i < btf_vlen(section); i++) {
		const struct btf_type *type = btf__type_by_id(btf, var[i].type);
		const char *symbol = type ? btf__name_by_offset(btf, type->name_off) : NULL;

		if (symbol)
			note_extern(symbol);
	}
	btf__free(btf);
}

static void report(const struct plan_case *c, const struct target *target,
		   const struct kernel_name *found, const char *config)
{
	record_begin("target");
	record_number("case", c->id);
	record_string("program", target->program);
	record_string("kind", target->name.kind);
	record_string("name", target->name.name);
	record_number("symbols", found->symbols);
	record_string("module", found->module[0] ? found->module : NULL);
	record_number("traceable", found->traceable);
	record_number("blacklisted", found->blacklisted);
	record_number("error_injection", found->error_injection);
	record_bool("overrides", target->overrides);
	record_string("btf", found->btf[0] ? found->btf : NULL);
	record_bool("module_btf", found->module_btf);
	record_string("siblings", found->siblings);
	record_string("traceable_siblings", found->traceable_siblings);
	record_string("category", found->category[0] ? found->category : NULL);
	record_bool("btf_trace", found->btf_trace);
	record_string("config", config);
	record_end();
}

static void look_up_and_report(const struct plan_case *c)
{
	struct kernel_name *names = calloc(target_cnt, sizeof(*names));
	char config[1024];

	if (!names)
		return;
	for (size_t i = 0; i < target_cnt; i++) {
		names[i].kind = targets[i].name.kind;
		names[i].name = targets[i].name.name;
	}
	kernel_names_find(names, target_cnt);
	kernel_config_words(options, config, sizeof(config));
	for (size_t i = 0; i < target_cnt; i++)
		report(c, &targets[i], &names[i], config);
	free(names);
}

void kernel_target_report(const struct plan_case *c)
{
	if (target_cnt)
		look_up_and_report(c);
	for (size_t i = 0; i < target_cnt; i++)
		free((char *)targets[i].program);
	free(targets);
	targets = NULL;
	target_cnt = 0;
}
