#ifndef RECENSION_CBZIP2_SHIM_H
#define RECENSION_CBZIP2_SHIM_H

// bzlib.h names the type of a file.
#include <stdio.h>
#include <bzlib.h>

#endif
