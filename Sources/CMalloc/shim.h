#ifndef RECENSION_CMALLOC_SHIM_H
#define RECENSION_CMALLOC_SHIM_H

// The settings of glibc's allocator, which Swift's own module of it leaves out.
#ifdef __linux__
#include <malloc.h>
#endif

#endif
