package fr.carnet.platform;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Settings as a test says, and nothing of the machine's. */
public final class TestSettings {

    private TestSettings() {}

    public static Settings of(Map<String, String> variables) {
        return new Settings((Config) Proxy.newProxyInstance(
                TestSettings.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(variables.get((String) arguments[0]))
                        .map(value -> converted(value, (Class<?>) arguments[1]))));
    }

    private static Object converted(String value, Class<?> type) {
        if (type == Boolean.class) return Boolean.valueOf(value);
        return type == URI.class ? URI.create(value) : value;
    }
}
