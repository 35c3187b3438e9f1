package fr.carnet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import fr.carnet.platform.Time;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls that look harmless and are not. */
class HabitsTest {

    /** Where a command line speaks to whoever typed the command, and the last words of a start that failed. */
    private static final String COMMAND =
            "fr\\.carnet\\.(journal\\.(Verify|CheckHistory)|platform\\.KeyFile|platform\\.Start)";

    private static final Set<String> XML_FACTORIES = Set.of(
            "javax.xml.parsers.DocumentBuilderFactory",
            "javax.xml.parsers.SAXParserFactory",
            "javax.xml.stream.XMLInputFactory",
            "javax.xml.stream.XMLOutputFactory",
            "javax.xml.transform.TransformerFactory",
            "javax.xml.xpath.XPathFactory");

    /** "Now" is an argument or an injected InstantSource: a rule about a month can then be tested in a second. */
    @ParameterizedTest
    @MethodSource
    void one_clock(ArchRule rule) {
        rule.check(House.classes());
    }

    static Stream<ArchRule> one_clock() {
        return Stream.of(
                outsideTime().callMethodWhere(call("now", TemporalAccessor.class)),
                outsideTime().callMethod(System.class, "currentTimeMillis"),
                outsideTime().callMethodWhere(call("system", java.time.InstantSource.class)),
                outsideTime().callConstructor(Date.class),
                outsideTime().dependOnClassesThat().areAssignableTo(Clock.class));
    }

    @Test
    void nobody_prints() {
        noClasses()
                .that()
                .haveNameNotMatching(COMMAND)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(House.classes());
        noClasses()
                .should()
                .callMethod(Throwable.class, "printStackTrace")
                .orShould()
                .callMethodWhere(call("printStackTrace", Throwable.class))
                .check(House.classes());
    }

    /** A factory found on the class path is whichever library came first: the JDK's are asked by name. */
    /** A container refuses such a call on a boundary, when it comes. Its own call-backs and timers are no such call. */
    @Test
    void boundaries_are_called_by_public_methods() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .areNotStatic()
                .and()
                .areNotPrivate()
                .and()
                .areNotAnnotatedWith(PostConstruct.class)
                .and(DescribedPredicate.describe(
                        "are written by hand", method -> !method.getName().contains("$")))
                .should()
                .bePublic()
                .check(House.classes());
    }

    @Test
    void xml_factories_are_those_of_the_jdk() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "find a factory on the class path",
                        (JavaCall<?> call) ->
                                XML_FACTORIES.contains(call.getTargetOwner().getName())
                                        && Set.of("newInstance", "newFactory").contains(call.getName())))
                .check(House.classes());
    }

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShould outsideTime() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Time.class.getName())
                .should();
    }

    private static DescribedPredicate<JavaCall<?>> call(String name, Class<?> owner) {
        return DescribedPredicate.describe(
                "call " + owner.getSimpleName() + "." + name,
                call -> call.getName().equals(name) && is(call.getTargetOwner(), owner));
    }

    private static boolean is(JavaClass type, Class<?> wanted) {
        return type.isAssignableTo(wanted);
    }
}
