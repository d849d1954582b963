/* SPDX-License-Identifier: Apache-2.0 */
#ifndef BTF_PATH_H
#define BTF_PATH_H

#include <bpf/btf.h>
#include <stdbool.h>

/* The longest path; a longer one is not followed. */
#define BTF_PATH_MAX 256

/* What a CO-RE relocation names, in names: the same for every kernel. */
struct btf_path {
	/* `task_struct`, without its flavor; "" for a type without a name */
	char root[128];
	/* fields: `signal.oom_score`, `comm[2]`; an enumerator; "" for the type itself */
	char path[BTF_PATH_MAX];
	/* the root has a flavor of its own */
	bool is_flavor;
};

/* A field, or a type, in one BTF. */
struct btf_field {
	__u32 type_id;
	/* in bits; of a bit field its width, else that of its type */
	__u32 offset;
	__u32 size;
	bool is_bitfield;
};

/**
 * btf_path_of_field() - the names of the field that a relocation accesses
 * @btf: of the object
 * @root: the type that the access begins with
 * @access: as .BTF.ext has it: "0:1:2", after the first number members of structs and elements of arrays
 * @path: filled
 * @field: filled: how the object's own BTF has it
 *
 * Return: 0, -EINVAL for one that the BTF does not have, -E2BIG for one too long to follow.
 */
int btf_path_of_field(const struct btf *btf, __u32 root, const char *access, struct btf_path *path,
		      struct btf_field *field);

/** btf_path_of_enumerator() - the same for an enumerator, whose access is its index */
int btf_path_of_enumerator(const struct btf *btf, __u32 root, const char *access, struct btf_path *path,
			   __u64 *value);

/** btf_path_of_type() - the same for a type as a whole */
int btf_path_of_type(const struct btf *btf, __u32 root, struct btf_path *path);

/**
 * btf_field_find() - a field by its names
 * @btf: of the kernel
 * @root: a struct or union
 * @path: as btf_path_of_field() makes it
 *
 * Members of structs and unions without a name count as members of what they are in, as C has it.
 *
 * Return: whether there is one.
 */
bool btf_field_find(const struct btf *btf, __u32 root, const char *path, struct btf_field *field);

/**
 * btf_field_at() - the field at a place of a struct, as deep as structs and arrays go, but for texts
 * @offset: in bytes
 * @path: filled
 *
 * Return: whether there is one.
 */
bool btf_field_at(const struct btf *btf, __u32 root, __u32 offset, struct btf_path *path);

/** btf_enumerator_find() - an enumerator by its name. Return: whether there is one. */
bool btf_enumerator_find(const struct btf *btf, __u32 root, const char *name, __u64 *value);

#endif
