// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "load/map_property.h"

static const char *const property_names[] = {
	"key_size", "value_size", "max_entries", "flags", "extra", "btf", "name", "inner",
};

const char *map_property_name(enum map_property property)
{
	return property_names[property];
}

__u64 map_property_number(const struct map_request *request, enum map_property property)
{
	switch (property) {
	case PROPERTY_KEY_SIZE:
		return request->key_size;
	case PROPERTY_VALUE_SIZE:
		return request->value_size;
	case PROPERTY_MAX_ENTRIES:
		return request->max_entries;
	case PROPERTY_FLAGS:
		return request->flags;
	case PROPERTY_EXTRA:
		return request->extra;
	default:
		return 0;
	}
}

void map_property_set_number(struct map_request *request, enum map_property property,
			     __u64 number)
{
	switch (property) {
	case PROPERTY_KEY_SIZE:
		request->key_size = number;
		break;
	case PROPERTY_VALUE_SIZE:
		request->value_size = number;
		break;
	case PROPERTY_MAX_ENTRIES:
		request->max_entries = number;
		break;
	case PROPERTY_FLAGS:
		request->flags = number;
		break;
	default:
		request->extra = number;
		break;
	}
}

/* The object's BTF requires the sizes that it describes. */
static void set_btf(struct map_request *request, const struct map_request *from)
{
	request->btf = from->btf;
	request->btf_fd = from->btf_fd;
	request->key_type_id = from->key_type_id;
	request->value_type_id = from->value_type_id;
	if (from->btf != MAP_BTF_OBJECT)
		return;
	request->key_size = from->key_size;
	request->value_size = from->value_size;
}

void map_property_set(struct map_request *request, enum map_property property,
		      const struct map_request *from)
{
	switch (property) {
	case PROPERTY_BTF:
		set_btf(request, from);
		break;
	case PROPERTY_NAME:
		memcpy(request->name, from->name, sizeof(request->name));
		break;
	case PROPERTY_INNER:
		request->inner_fd = from->inner_fd;
		request->inner_made = from->inner_made;
		break;
	case PROPERTY_KEY_SIZE:
	case PROPERTY_VALUE_SIZE:
		/*
		 * The sizes of BTF types must match those of the map, else that is the reason of a
		 * refusal.
		 */
		if (request->btf == MAP_BTF_OBJECT)
			request->btf = from->btf;
		/* fall through */
	default:
		map_property_set_number(request, property, map_property_number(from, property));
	}
}

bool map_property_differs(const struct map_request *a, const struct map_request *b,
			  enum map_property property)
{
	switch (property) {
	case PROPERTY_BTF:
		return a->btf != b->btf;
	case PROPERTY_NAME:
		return strcmp(a->name, b->name);
	case PROPERTY_INNER:
		return a->inner_made != b->inner_made;
	default:
		return map_property_number(a, property) != map_property_number(b, property);
	}
}

int map_property_try(const struct map_request *base, enum map_property property, __u64 number)
{
	struct map_request request = *base;

	map_property_set_number(&request, property, number);
	return map_request_try(&request);
}
