// SPDX-License-Identifier: Apache-2.0
#include "context/context_access.h"
#include "context/context_arguments.h"
#include "context/context_stack.h"
#include "context/context_state.h"

void argument_pass(struct walk *w, struct value v)
{
	struct extent e = stack_extent(v, value_unknown(0));

	if (v.kind == CONTEXT_DATA)
		access_read(w, v, 0, READ_DATA_LOC);
	else if (value_may_be_context(v) || stack_flags(w->state, &e) & MAY_BE_CONTEXT)
		report_why(w, UNFOLLOWED_CALL);
}

static void read_sized(struct walk *w, struct value v, struct value size)
{
	bool sized = size.kind == NUMBER && size.number <= OFFSET_MAX;

	if (sized && !size.number)
		return;
	if (!sized && v.kind == CONTEXT)
		report_why(w, UNFOLLOWED_OFFSET);
	else
		access_read(w, value_as_sure_as(v, size), sized ? size.number : 0, READ_PROBE);
}

static bool holds_context(const struct walk *w, struct value v, struct value size)
{
	struct extent e = stack_extent(v, size);

	return stack_flags(w->state, &e) & MAY_BE_CONTEXT;
}

/* Returns the size of a map's keys or values. */
typedef __u32 (*map_size_fn)(void *arg, const struct bpf_insn *ldimm64);

/* Applies to the map in the first argument. */
static struct value map_size(const struct walk *w, map_size_fn size_of)
{
	struct value map = reg(w, BPF_REG_1);
	__u32 size = 0;

	if (map.kind == ADDRESS && size_of)
		size = size_of(w->finder->facts->arg, &w->finder->insns[map.base]);
	return size ? value_number(size, w->insn) : value_unknown(0);
}

static struct value value_size(const struct walk *w)
{
	const struct context_facts *facts = w->finder->facts;

	return map_size(w, facts ? facts->value_size : NULL);
}

static struct value key_size(const struct walk *w)
{
	const struct context_facts *facts = w->finder->facts;

	return map_size(w, facts ? facts->key_size : NULL);
}

/* Sets how much memory a helper reads. Returns false if it reads none. */
static bool size_read(const struct walk *w, char letter, struct value size, struct value *read)
{
	switch (letter) {
	case 'r':
	case 'p':
	case 's':
	case 'i':
	case 'b':
		*read = size;
		return true;
	case 'k':
		*read = key_size(w);
		return true;
	case 'v':
		*read = value_size(w);
		return true;
	case '.':
	case 't':
		*read = value_unknown(0);
		return true;
	default:
		return false;
	}
}

/* The arguments of a helper, and the values in memory that it reads, are used. */
static void consume_argument(struct walk *w, char letter, struct value v, struct value size)
{
	struct value read;
	struct extent e;

	finder_consume(w->finder, v);
	if (!size_read(w, letter, size, &read))
		return;
	e = stack_extent(v, read);
	stack_consume(w->finder, w->state, &e);
}

static void read_argument(struct walk *w, char letter, struct value v, struct value size)
{
	consume_argument(w, letter, v, size);
	switch (letter) {
	case 'c':
	case 'f':
	case 'x':
		return;
	case 'r':
		read_sized(w, v, size);
		return;
	case 'p':
	case 's':
		read_sized(w, v, size);
		if (holds_context(w, v, size))
			report_why(w, UNFOLLOWED_ESCAPE);
		return;
	case 't':
		access_read(w, v, 0, READ_PROBE);
		return;
	case 'v':
		if (holds_context(w, v, value_size(w)))
			report_why(w, UNFOLLOWED_ESCAPE);
		break;
	case 'i':
		if (holds_context(w, v, size))
			report_why(w, UNFOLLOWED_CALL);
		break;
	case '.':
		argument_pass(w, v);
		return;
	}
	if (value_may_be_context(v))
		argument_pass(w, v);
}

void argument_write(struct walk *w, char letter, struct value v, struct value size)
{
	struct extent e;

	switch (letter) {
	case 'w':
	case 'b':
		break;
	case 'V':
		size = value_size(w);
		break;
	case '.':
		size = value_unknown(0);
		break;
	case '4':
		size = value_number(4, 0);
		break;
	case '8':
		size = value_number(8, 0);
		break;
	case 'd':
		size = value_number(16, 0);
		break;
	default:
		return;
	}
	e = stack_extent(v, size);
	if (e.exact && letter == 'w') {
		stack_overwrite(w->finder, w->state, &e, value_unknown(0));
		return;
	}
	stack_consume(w->finder, w->state, &e);
	stack_weaken(w->state, &e);
}

static void for_each_argument(struct walk *w, const char *letters,
			      void (*take_argument)(struct walk *w, char letter, struct value v,
						    struct value size))
{
	for (unsigned int i = 0; letters[i]; i++) {
		unsigned int size = letters[i] == 'p' ? BPF_REG_2 : BPF_REG_1 + i + 1;

		take_argument(w, letters[i], reg(w, BPF_REG_1 + i), reg(w, size));
	}
}

void arguments_read(struct walk *w, const char *letters)
{
	for_each_argument(w, letters, read_argument);
}

void arguments_write(struct walk *w, const char *letters)
{
	for_each_argument(w, letters, argument_write);
}
