package samling.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import samling.bake.BakeSettings;
import samling.bake.SettingsFault;
import samling.bake.SettingsFault.Reason;
import samling.bake.TemplateFault;
import samling.bake.TemplateFault.Kind;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.Position;
import samling.source.SourceText;
import samling.source.Span;

/** What is wrong with a site's templates and its {@code jbake.properties}, as diagnostics. */
public final class TemplateDiagnostics {
  private TemplateDiagnostics() {}

  /** A setting that can't be used; the file's text joins {@code texts}, to be quoted from. */
  public static Diagnostic of(SettingsFault fault, Path site, Map<String, SourceText> texts) {
    PropertiesFile file = PropertiesFile.of(site, texts);
    Span span = fault.reason() == Reason.UNREADABLE ? file.broken() : file.value(fault.key());
    Help help =
        switch (fault.reason()) {
          case UNREADABLE -> Help.of("unreadable");
          case UNRESOLVED -> Help.of("unresolved", fault.key());
          case FIXED -> Help.of("fixed", fault.key(), fault.needed());
          case ENCODING -> Help.of("encoding", fault.given());
          case ADDRESS -> Help.of("address");
        };
    return Diagnostic.of(Rule.JBAKE_PROPERTIES, span).with(help);
  }

  /** The fault with its place; the text it stands in joins {@code texts}, to be quoted from. */
  public static Diagnostic of(
      TemplateFault fault, BakeSettings settings, Map<String, SourceText> texts) {
    if (fault.line() == 0
        && fault.file().isEmpty()
        && fault.kind() != TemplateFault.Kind.OUTSIDE_LINK) {
      return ofMapping(fault, PropertiesFile.of(settings.site(), texts));
    }
    String file =
        fault
            .file()
            .map(f -> settings.site().relativize(f).toString().replace('\\', '/'))
            .orElse("templates/" + fault.template());
    fault.file().ifPresent(f -> quote(f, file, texts));
    Span span =
        fault.line() == 0
            ? Span.ofFile(file)
            : new Span(
                file,
                new Position(fault.line(), fault.column()),
                new Position(fault.endLine(), fault.endColumn() + 1));
    Rule rule =
        switch (fault.kind()) {
          case UNMAPPED_KIND, FOREIGN_TEMPLATE, FOREIGN_EXTENSION -> Rule.TEMPLATE_MAPPING;
          case MISSING_TEMPLATE -> Rule.TEMPLATE_MISSING;
          case OUTSIDE_LINK -> Rule.OUTSIDE_LINK;
          case CLOCK -> Rule.TEMPLATE_CLOCK;
          case SYNTAX -> Rule.TEMPLATE_SYNTAX;
          case MISSING_VALUE -> Rule.TEMPLATE_VALUE;
          case EVALUATION -> Rule.TEMPLATE_FAILED;
        };
    return Diagnostic.of(rule, span, fault.subject(), plain(fault.message()))
        .with(Help.plain(fault.page()));
  }

  private static Diagnostic ofMapping(TemplateFault fault, PropertiesFile file) {
    String kind = fault.subject();
    if (fault.kind() == Kind.MISSING_TEMPLATE) {
      return Diagnostic.of(Rule.TEMPLATE_MISSING, file.template(kind), kind).with(Help.plain());
    }
    boolean extension = fault.kind() == Kind.FOREIGN_EXTENSION;
    Span span = file.value(extension ? "output.extension" : "template." + kind + ".file");
    String help =
        switch (fault.kind()) {
          case FOREIGN_EXTENSION -> "extension";
          case FOREIGN_TEMPLATE -> "ending";
          default -> "none";
        };
    return Diagnostic.of(Rule.TEMPLATE_MAPPING, span, kind).with(Help.of(help, kind));
  }

  /** A sentence of another program, to be put between brackets. */
  private static String plain(String sentence) {
    return sentence
        .replaceFirst("\\s*Help \\(latest version\\).*", "")
        .replaceFirst("\\.\\s*$", "");
  }

  private static void quote(Path template, String file, Map<String, SourceText> texts) {
    try {
      texts.put(file, new SourceText(file, Files.readString(template, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      texts.remove(file); // the place is told without the line
    }
  }
}
