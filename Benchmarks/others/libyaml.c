/* Reads files with libyaml: usage libyaml <events|documents> <passes> <file>...
   Prints one line for each pass: seconds and bytes. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <yaml.h>

static double now(void) {
  struct timespec time;
  /* Processor time, so that other work on the machine counts less. */
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

static void fail(const char *what) {
  fprintf(stderr, "%s\n", what);
  exit(1);
}

static void read_events(const unsigned char *bytes, size_t count) {
  yaml_parser_t parser;
  yaml_event_t event;
  int done = 0;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_string(&parser, bytes, count);
  while (!done) {
    if (!yaml_parser_parse(&parser, &event)) fail("not YAML to libyaml");
    done = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
}

static void read_documents(const unsigned char *bytes, size_t count) {
  yaml_parser_t parser;
  yaml_document_t document;
  int done = 0;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_string(&parser, bytes, count);
  while (!done) {
    if (!yaml_parser_load(&parser, &document)) fail("not YAML to libyaml");
    done = yaml_document_get_root_node(&document) == NULL;
    yaml_document_delete(&document);
  }
  yaml_parser_delete(&parser);
}

int main(int count, char **arguments) {
  if (count < 4) fail("usage: libyaml <events|documents> <passes> <file>...");
  int files = count - 3;
  unsigned char **bytes = calloc(files, sizeof *bytes);
  size_t *sizes = calloc(files, sizeof *sizes), total = 0;
  for (int i = 0; i < files; i++) {
    FILE *file = fopen(arguments[i + 3], "rb");
    if (!file) fail(arguments[i + 3]);
    fseek(file, 0, SEEK_END);
    sizes[i] = ftell(file);
    rewind(file);
    bytes[i] = malloc(sizes[i] + 1);
    if (fread(bytes[i], 1, sizes[i], file) != sizes[i]) fail("short read");
    fclose(file);
    total += sizes[i];
  }
  for (int pass = 0; pass < atoi(arguments[2]); pass++) {
    double start = now();
    for (int i = 0; i < files; i++) {
      if (strcmp(arguments[1], "events") == 0) read_events(bytes[i], sizes[i]);
      else read_documents(bytes[i], sizes[i]);
    }
    printf("%.9f %zu\n", now() - start, total);
  }
  return 0;
}
