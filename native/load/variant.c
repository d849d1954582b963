// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/names.h"
#include "base/problem.h"
#include "kernel/kernel_symbols.h"
#include "load/kernel_helper.h"
#include "load/program_lack.h"
#include "load/variant.h"
#include "log/message.h"
#include "log/record.h"
#include "verifier/verifier_log.h"

/* Returns the index of a program in its object, or -1 if there is no such program. */
static long index_of(struct bpf_object *obj, const char *name, struct bpf_program **found)
{
	struct bpf_program *prog;
	long i = 0;

	bpf_object__for_each_program(prog, obj) {
		if (!strcmp(bpf_program__name(prog), name)) {
			*found = prog;
			return i;
		}
		i++;
	}
	return -1;
}

static bool is_companion(const struct plan_case *c, const char *name)
{
	for (size_t i = 0; i < c->companion_cnt; i++)
		if (!strcmp(c->companions[i], name))
			return true;
	return false;
}

/* Enables only the program to try and its companions. Return: the missing companion, or NULL. */
static const char *select_for_trial(const struct plan_case *c, struct bpf_object *obj, long index)
{
	struct bpf_program *prog;
	long i = 0;

	bpf_object__for_each_program(prog, obj)
		bpf_program__set_autoload(prog, i++ == index ||
						is_companion(c, bpf_program__name(prog)));
	for (size_t k = 0; k < c->companion_cnt; k++)
		if (index_of(obj, c->companions[k], &prog) < 0)
			return c->companions[k];
	return NULL;
}

static bool all_reached_kernel(const struct attempt *attempt)
{
	struct bpf_program *prog;
	size_t i = 0;

	bpf_object__for_each_program(prog, attempt->obj) {
		if (bpf_program__autoload(prog) && !attempt->watch.submissions[i].reached_kernel)
			return false;
		i++;
	}
	return true;
}

/*
 * Evaluates a trial of programs. A static prog array that cannot be filled because other programs
 * are disabled does not count.
 *
 * Return: 1 if they load, 0 and problem() if they do not.
 */
static int trial_verdict(const struct attempt *attempt, long index, int load_err)
{
	const struct watch *watch = &attempt->watch;
	const char *who = watch->failed ? bpf_program__name(watch->failed->program) : NULL;
	char why[512];

	if (!load_err || (!who && all_reached_kernel(attempt)))
		return 1;
	if (!verifier_log_poison(watch_log(watch), why, sizeof(why)) &&
	    !verifier_log_last_word(watch_log(watch), why, sizeof(why)))
		snprintf(why, sizeof(why), "%s", message_of_step(load_err));
	if (who && watch->failed != &watch->submissions[index])
		problem(0, "its companion %s does not load: %s", who, why);
	else
		problem(0, "it does not load: %s", why);
	return 0;
}

static int try_to_load(const struct plan_case *c, long index, struct programs *programs,
		       const char *name)
{
	struct attempt attempt;
	const char *lacking;
	int result, load_err;

	result = attempt_open(c, &attempt, programs->choices);
	if (!result)
		result = maps_read(&programs->maps, c, attempt.obj);
	if (result)
		goto out;
	lacking = select_for_trial(c, attempt.obj, index);
	if (lacking) {
		problem(0, "the object has no companion program \"%s\"", lacking);
		goto out;
	}
	maps_select(&programs->maps, attempt.obj);
	load_err = attempt_load(c, &attempt, name, NULL);
	result = attempt.watch.submissions ? trial_verdict(&attempt, index, load_err) : load_err;
out:
	attempt_close(&attempt);
	return result;
}

static int program_missing(struct bpf_object *obj)
{
	struct names names = { 0 };

	names_add_programs(&names, obj);
	return problem(0, "the object has no such program; it has %s", names_text(&names));
}

static bool has_helper(const struct bpf_program *prog, __u32 helper)
{
	const char *type = libbpf_bpf_prog_type_str(bpf_program__type(prog));

	switch (kernel_helper_ask(prog, helper)) {
	case HELPER_EXISTS:
		return true;
	case HELPER_MISSING:
		return problem(false, "this kernel has no helper %u for %s programs", helper, type);
	default:
		return problem(false,
			       "this kernel does not support programs like this one (%s, section %s)",
			       type, bpf_program__section_name(prog));
	}
}

/* fentry and similar programs are verified together with their target. */
static bool is_typed(const struct bpf_program *prog)
{
	switch ((int)bpf_program__type(prog)) {
	case BPF_PROG_TYPE_TRACING:
	case BPF_PROG_TYPE_LSM:
		return true;
	default:
		return false;
	}
}

/*
 * A function that ftrace knows is sufficient for a kprobe, but not for a program that needs its
 * types.
 */
static bool has_attach_target(const struct bpf_program *prog, const char *target)
{
	const char *type = libbpf_bpf_prog_type_str(bpf_program__type(prog));
	int err;

	if (!kernel_function_exists(target))
		return problem(false, "this kernel has no function %s to attach to", target);
	if (!is_typed(prog))
		return true;
	if (program_lack(prog, &err))
		return problem(false,
			       "this kernel does not support %s programs like this one (section %s)", type,
			       bpf_program__section_name(prog));
	if (!kernel_function_has_types(target))
		return problem(false,
			       "this kernel has the function %s, but not its types, which %s programs need",
			       target, type);
	return true;
}

/* A program that the manifest disables, for example below its min_kernel, is not a candidate. */
static bool is_switched_off(const struct plan_case *c, const char *name)
{
	bool off = false;

	for (size_t i = 0; i < c->fixup_cnt; i++)
		if (c->fixups[i].kind == FIXUP_AUTOLOAD && !strcmp(c->fixups[i].subject, name))
			off = !c->fixups[i].number;
	return off;
}

/*
 * Return: 1 if the kernel meets the requirements, 0 and problem() if something is missing, -errno.
 */
static int check(const struct plan_case *c, const struct plan_variant *variant,
		 struct bpf_object *obj, struct programs *programs, long *index)
{
	struct bpf_program *prog;

	*index = index_of(obj, variant->program, &prog);
	if (*index < 0)
		return program_missing(obj);
	if (is_switched_off(c, variant->program))
		return problem(0, "the manifest disables it for this kernel");
	if (variant->helper && !has_helper(prog, variant->helper))
		return 0;
	if (variant->symbol && !kernel_symbol_exists(variant->symbol))
		return problem(0, "this kernel has no symbol %s", variant->symbol);
	if (variant->attach_target && !has_attach_target(prog, variant->attach_target))
		return 0;
	if (variant->trial_load)
		return try_to_load(c, *index, programs, variant->program);
	return 1;
}

static void report(const struct plan_case *c, const struct plan_variant *variant,
		   const char *status, const char *message)
{
	record_begin("variant");
	record_number("case", c->id);
	record_string("group", variant->group);
	record_string("program", variant->program);
	record_string("status", status);
	record_string("message", message);
	record_end();
}

static bool same_group(const struct plan_variant *a, const struct plan_variant *b)
{
	return !strcmp(a->group, b->group);
}

static int choose(const struct plan_case *c, struct bpf_object *obj, struct programs *programs)
{
	bool chosen = false;

	for (size_t i = 0; i < c->variant_cnt; i++) {
		const struct plan_variant *variant = &c->variants[i];
		struct bpf_program *prog;
		int fits = 0;
		long index;

		if (i && !same_group(variant, variant - 1))
			chosen = false;
		if (chosen) {
			index = index_of(obj, variant->program, &prog);
			report(c, variant, "passed_over", "");
		} else {
			fits = check(c, variant, obj, programs, &index);
			if (fits < 0)
				return fits;
			report(c, variant, fits ? "chosen" : "unsupported",
			       fits ? "" : problem_text());
			chosen = fits;
		}
		if (index >= 0)
			programs->choices[index] = fits ? CHOICE_ON : CHOICE_OFF;
	}
	return 0;
}

int variants_choose(const struct plan_case *c, struct bpf_object *obj,
		    struct programs *programs)
{
	/* Messages of libbpf about trials do not belong to the log of the load. */
	struct message_text before = message_take();
	int err = choose(c, obj, programs);

	message_put_back(&before);
	return err;
}
