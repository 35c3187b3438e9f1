package fr.carnet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.carnet.identity.Viewer;
import jakarta.batch.api.Batchlet;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The name says the role, and the role keeps to its duty: beans carry, boundaries decide, entities guard. */
class NamesTest {

    /** Boundaries whose everyday name is a collective one. */
    private static final Set<String> COLLECTIVE = Set.of("Directory", "History", "Journal", "Keyring", "RecordAccess");

    /** Named beans that are no page: what templates ask on every page, and back links on all those of documents. */
    private static final Set<String> EVERYWHERE =
            Set.of("fr.carnet.identity.SignedIn", "fr.carnet.delegation.Acting", "fr.carnet.sharing.CameFrom");

    /** Boundary methods of sharing that touch no health datum, each with its reason. */
    private static final Set<String> WITHOUT_VIEWER = Set.of(
            // identity only, before a deposit (TD0.2)
            "fr.carnet.sharing.Patients.known",
            // a job of the service itself
            "fr.carnet.sharing.deposit.Disclosures.makeDue");

    @Test
    void a_boundary_is_a_public_plural() {
        classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should(House.condition("be public and plural", (boundary, object) -> {
                    var name = boundary.getSimpleName();
                    if (!boundary.getModifiers().contains(JavaModifier.PUBLIC)) object.accept("is not public");
                    if (!name.endsWith("s") && !COLLECTIVE.contains(name)) object.accept("is no plural");
                }))
                .check(House.classes());
    }

    /** The container knows them by their simple name: the second one of a name would silently be no boundary at all. */
    @Test
    void no_two_boundaries_have_the_same_name() {
        assertThat(House.classes().stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                        .map(JavaClass::getSimpleName))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_page_is_a_bean_of_one_request_that_carries_and_asks() {
        classes()
                .that()
                .haveNameMatching(".*\\.[A-Z]\\w+Page")
                .and()
                .resideOutsideOfPackage("fr.carnet.platform..")
                .should()
                .beAnnotatedWith(Named.class)
                .andShould()
                .beAnnotatedWith(RequestScoped.class)
                .andShould()
                .notBeAnnotatedWith(Stateless.class)
                .andShould()
                .notBeAnnotatedWith(Singleton.class)
                .check(House.classes());
    }

    @Test
    void what_a_template_can_name_is_a_page_or_a_form_that_pages_share() {
        classes()
                .that()
                .areAnnotatedWith(Named.class)
                .and()
                .resideOutsideOfPackage("fr.carnet.platform..")
                .and(DescribedPredicate.describe("are asked by one page", type -> !EVERYWHERE.contains(type.getName())))
                .should()
                .haveSimpleNameEndingWith("Page")
                .orShould()
                .haveSimpleNameEndingWith("Form")
                .orShould(com.tngtech.archunit.lang.conditions.ArchConditions.beAssignableTo(Batchlet.class)
                        .as("be a step of a job, which its file names"))
                .check(House.classes());
    }

    @Test
    void pages_resources_and_servlets_hold_no_entity_manager() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Page")
                .or()
                .haveSimpleNameEndingWith("Resource")
                .or()
                .areAssignableTo(HttpServlet.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(House.classes());
    }

    @Test
    void resources_are_in_the_api_and_named_so() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .or()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .resideInAPackage("fr.carnet.api..")
                .andShould()
                .haveSimpleNameEndingWith("Resource")
                .allowEmptyShould(true)
                .check(House.classes());
    }

    @Test
    void an_entity_is_a_singular_that_nobody_sets() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(House.condition("be singular and guard its fields", (entity, object) -> {
                    if (entity.getSimpleName().matches(".*[^s]s")) object.accept("is a plural");
                    entity.getFields().stream()
                            .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE))
                            .forEach(field -> object.accept("shows its field " + field.getName()));
                    entity.getMethods().stream()
                            .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                            .filter(method -> method.getName().matches("set[A-Z].*"))
                            .forEach(method -> object.accept("lets others " + method.getName()));
                }))
                .check(House.classes());
    }

    @Test
    void no_entity_reaches_a_page() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Page")
                .or()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(House.classes());
    }

    @Test
    void no_interface_has_a_single_implementation() {
        classes()
                .that()
                .areInterfaces()
                .and(DescribedPredicate.not(DescribedPredicate.describe("annotations", JavaClass::isAnnotation)))
                .and()
                .doNotHaveSimpleName("package-info")
                .should(House.condition("have several implementations, or be a function", (type, object) -> {
                    var named = type.getAllSubclasses().size();
                    var acts = type.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                            .count();
                    if (named == 1) object.accept("has one implementation: write the class");
                    if (named == 0 && acts != 1) object.accept("has no implementation");
                }))
                .allowEmptyShould(true)
                .check(House.classes());
    }

    /** SECURITY 1: an act on a shared space has somebody who acts. */
    @Test
    void a_boundary_of_sharing_is_told_who_asks() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("fr.carnet.sharing..")
                .and()
                .arePublic()
                .and()
                .areNotAnnotatedWith(Schedule.class)
                .and(DescribedPredicate.describe(
                        "touch health data",
                        method -> !WITHOUT_VIEWER.contains(method.getOwner().getName() + "." + method.getName())))
                .should(com.tngtech.archunit.lang.ArchCondition.from(DescribedPredicate.describe(
                        "take a Viewer first",
                        method -> !method.getRawParameterTypes().isEmpty()
                                && method.getRawParameterTypes().get(0).isEquivalentTo(Viewer.class))))
                .check(House.classes());
    }
}
