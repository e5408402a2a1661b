package chainrule.grader.classroom.platform;

import java.util.List;
import java.util.Map;

/**
 * The files that a platform imports.
 *
 * @param files the content of each file, by its name
 * @param warnings what a teacher should know before importing them, one line each
 */
public record PlatformImport(Map<String, byte[]> files, List<String> warnings) {}
