package samling.bake;

import freemarker.template.TemplateModel;

/**
 * A value in a template that is of a class of ours. Java tells at once whether something is of a
 * class, but has to look whether it has one of several interfaces, so values are kept as this.
 */
abstract class Model implements TemplateModel {}
