// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/mman.h>

#include "libbpf_features.h"

/* More than any libbpf knows (enum kern_feature_id in src/libbpf_internal.h). */
#define FEATURES_MAX 256

struct kern_feature_cache;

/* libbpf before 1.4 has no such function: then nobody calls ours. */
bool __real_feat_supported(struct kern_feature_cache *cache, int feature) __attribute__((weak));
bool __wrap_feat_supported(struct kern_feature_cache *cache, int feature);

/*
 * In memory that the children of PID 1 share. Only what is there is noted: what is not may have been
 * missing for want of memory, in one case.
 */
static bool *supported;

/* @cache: of an object that has a BPF token; NULL for all others */
bool __wrap_feat_supported(struct kern_feature_cache *cache, int feature)
{
	bool is_shared = supported && !cache && feature >= 0 && feature < FEATURES_MAX;

	if (is_shared && supported[feature])
		return true;
	if (!__real_feat_supported(cache, feature))
		return false;
	if (is_shared)
		supported[feature] = true;
	return true;
}

int libbpf_features_init(void)
{
	void *page = mmap(NULL, FEATURES_MAX * sizeof(*supported), PROT_READ | PROT_WRITE,
			  MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (page == MAP_FAILED)
		return -errno;
	supported = page;
	return 0;
}
