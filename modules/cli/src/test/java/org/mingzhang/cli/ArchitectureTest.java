package org.mingzhang.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Holds the arrows between the modules, and a few rules of the house. */
@AnalyzeClasses(packages = "org.mingzhang", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule ARROWS =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.mingzhang..")
          .layer("model")
          .definedBy("org.mingzhang.model..")
          .layer("read")
          .definedBy("org.mingzhang.read..")
          .layer("check")
          .definedBy("org.mingzhang.check..")
          .layer("report")
          .definedBy("org.mingzhang.report..")
          .layer("library")
          .definedBy("org.mingzhang")
          .layer("cli")
          .definedBy("org.mingzhang.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("library")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("library")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("library")
          .whereLayer("read")
          .mayOnlyBeAccessedByLayers("library");

  @ArchTest
  static final ArchRule MODEL_STANDS_ALONE =
      classes()
          .that()
          .resideInAPackage("org.mingzhang.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.mingzhang.model..", "java..", "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule PDF_ONLY_WHERE_IT_IS_READ =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.mingzhang.read.pdf..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.pdfbox..");

  @ArchTest
  static final ArchRule NO_STATIC_MUTABLE_STATE =
      fields()
          .that()
          .areStatic()
          .and(
              DescribedPredicate.describe(
                  "are written by people",
                  field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
          .should()
          .beFinal()
          .andShould(notHoldWhatIsMadeToChange());

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?")
          .because("such a name tells nothing");

  @ArchTest
  static final ArchRule NULL_MARKED =
      classes()
          .should(
              new ArchCondition<JavaClass>("be in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                  events.add(
                      new SimpleConditionEvent(
                          type, marked, type.getPackageName() + " for " + type.getName()));
                }
              });

  private static ArchCondition<JavaField> notHoldWhatIsMadeToChange() {
    return new ArchCondition<>("not hold what is made to change") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        JavaClass type = field.getRawType();
        boolean collection =
            (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                && !type.isInterface();
        boolean open = type.isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
        boolean changes =
            collection
                || open
                || type.getPackageName().startsWith("java.util.concurrent")
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(StringBuilder.class);
        events.add(new SimpleConditionEvent(field, !changes, field.getFullName()));
      }
    };
  }
}
