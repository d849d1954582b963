// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/percpu.h"
#include "behavior/map_value.h"
#include "fixup/literal.h"

/* ENOTSUPP of the kernel, which has no name in user space. */
#define KERNEL_ENOTSUPP 524

#define MESSAGE_MAX 256

static char message[MESSAGE_MAX];

/* For these, bpf(2) returns the id of a map or a program. */
static size_t value_size(const struct bpf_map *map)
{
	switch (bpf_map__type(map)) {
	case BPF_MAP_TYPE_ARRAY_OF_MAPS:
	case BPF_MAP_TYPE_HASH_OF_MAPS:
	case BPF_MAP_TYPE_PROG_ARRAY:
		return sizeof(__u32);
	default:
		return bpf_map__value_size(map);
	}
}

static void fail(struct map_value *value, int err, const char *reason)
{
	value->err = err;
	value->final = true;
	snprintf(message, sizeof(message), "%s", reason);
	value->message = message;
}

static void fail_lookup(struct map_value *value, int err, const struct bpf_map *map)
{
	enum bpf_map_type map_type = bpf_map__type(map);
	const char *type = libbpf_bpf_map_type_str(map_type);
	char reason[MESSAGE_MAX];

	if (err == ENOENT) {
		fail(value, err, bpf_map__key_size(map) ? "no such key" :
				 map_type == BPF_MAP_TYPE_BLOOM_FILTER ?
				 "the filter does not contain the value" : "the map is empty");
		value->final = false;
	} else if (err == KERNEL_ENOTSUPP || err == EOPNOTSUPP) {
		snprintf(reason, sizeof(reason),
			 "a map of type %s cannot be looked up from user space",
			 type ? type : "unknown");
		fail(value, EOPNOTSUPP, reason);
	} else {
		fail(value, err, strerror(err));
	}
}

static struct literal_target target_of(const struct bpf_map *map, void *bytes, size_t size,
				       __u32 type_id, const struct bpf_object *obj)
{
	return (struct literal_target){
		.bytes = bytes,
		.size = size,
		.btf = bpf_object__btf(obj),
		.type_id = value_size(map) == bpf_map__value_size(map) ? type_id : 0,
		.obj = obj,
	};
}

/* Return: the key, or NULL with @value->err set; the key of a map without keys is empty. */
static void *encode_key(const char *literal, const struct bpf_map *map,
			const struct bpf_object *obj, struct map_value *value)
{
	size_t size = bpf_map__key_size(map);
	void *key = calloc(1, size + 1);
	struct literal_target target =
		target_of(map, key, size, bpf_map__btf_key_type_id(map), obj);
	const char *problem = NULL;
	int err = 0;

	if (!key) {
		fail(value, ENOMEM, strerror(ENOMEM));
		return NULL;
	}
	if (size)
		err = literal_encode(literal, &target, &problem);
	if (err) {
		fail(value, -err, problem);
		free(key);
		return NULL;
	}
	return key;
}

/* Return: 1 or 0, negative with @value->err set. */
static int compare(const struct expectation *expectation, const struct literal_target *target,
		   struct map_value *value)
{
	const char *problem = NULL;
	int met = expectation->at_least ?
		  literal_at_least(expectation->value, target, &problem) :
		  literal_equals(expectation->value, target, &problem);

	if (met < 0)
		fail(value, -met, problem);
	return met;
}

static bool is_bytes(const char *literal)
{
	return !strncmp(literal, "hex:", 4) || !strncmp(literal, "text:", 5);
}

static void check_percpu(const struct expectation *expectation, const struct bpf_map *map,
			 const struct bpf_object *obj, unsigned char *slots,
			 struct map_value *value)
{
	const struct percpu_value percpu = {
		.slots = slots,
		.slot_size = percpu_slot_size(value->len),
		.value_size = value->len,
		.cpu_cnt = libbpf_num_possible_cpus(),
	};
	struct literal_target target =
		target_of(map, value->bytes, value->len, bpf_map__btf_value_type_id(map), obj);
	int met;

	percpu_sum(&percpu, target.btf, target.type_id, value->bytes);
	met = compare(expectation, &target, value);
	/* Numbers are summed over the CPUs; for bytes, it is sufficient if one CPU matches. */
	for (int cpu = 0; !met && is_bytes(expectation->value) && cpu < percpu.cpu_cnt; cpu++) {
		target.bytes = slots + cpu * percpu.slot_size;
		met = compare(expectation, &target, value);
	}
	value->met = met == 1;
}

static void check_single(const struct expectation *expectation, const struct bpf_map *map,
			 const struct bpf_object *obj, const unsigned char *bytes,
			 struct map_value *value)
{
	struct literal_target target =
		target_of(map, value->bytes, value->len, bpf_map__btf_value_type_id(map), obj);

	memcpy(value->bytes, bytes, value->len);
	value->met = compare(expectation, &target, value) == 1;
}

/* A lookup in a Bloom filter takes a value, and succeeds or returns ENOENT. */
static int encode_question(const struct expectation *expectation, const struct bpf_map *map,
			   const struct bpf_object *obj, void *bytes, struct map_value *value)
{
	struct literal_target target = target_of(map, bytes, bpf_map__value_size(map),
						 bpf_map__btf_value_type_id(map), obj);
	const char *problem = NULL;
	int err;

	if (bpf_map__type(map) != BPF_MAP_TYPE_BLOOM_FILTER)
		return 0;
	err = literal_encode(expectation->value, &target, &problem);
	if (err)
		fail(value, -err, problem);
	return err;
}

static void look_up(const struct expectation *expectation, const struct bpf_map *map,
		    const struct bpf_object *obj, const void *key, struct map_value *value)
{
	size_t len = value_size(map), size;
	bool percpu = percpu_is_type(bpf_map__type(map));
	unsigned char *bytes;

	size = percpu ? percpu_slot_size(len) * libbpf_num_possible_cpus() : len;
	bytes = calloc(1, size);
	value->bytes = calloc(1, len);
	value->len = len;
	if (!bytes || !value->bytes)
		fail(value, ENOMEM, strerror(ENOMEM));
	else if (encode_question(expectation, map, obj, bytes, value))
		; /* reported */
	else if (bpf_map_lookup_elem(bpf_map__fd(map), bpf_map__key_size(map) ? key : NULL, bytes))
		fail_lookup(value, errno, map);
	else if (percpu)
		check_percpu(expectation, map, obj, bytes, value);
	else
		check_single(expectation, map, obj, bytes, value);

	free(bytes);
	if (value->err)
		map_value_free(value);
}

void map_value_check(const struct expectation *expectation, const struct bpf_object *obj,
		     struct map_value *value)
{
	const struct bpf_map *map = bpf_object__find_map_by_name(obj, expectation->subject);
	void *key;

	memset(value, 0, sizeof(*value));
	value->message = "";
	if (!map) {
		fail(value, ENOENT, "the object has no such map");
		return;
	}
	if (bpf_map__fd(map) < 0) {
		fail(value, ENOENT, "the map was not created");
		return;
	}
	key = encode_key(expectation->key, map, obj, value);
	if (!key)
		return;
	look_up(expectation, map, obj, key, value);
	free(key);
}

void map_value_free(struct map_value *value)
{
	free(value->bytes);
	value->bytes = NULL;
	value->len = 0;
}
