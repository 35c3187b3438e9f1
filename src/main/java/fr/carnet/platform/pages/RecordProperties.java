package fr.carnet.platform.pages;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/** Lets a page write {@code #{row.title}} for a record; the EL of Jakarta EE 10 knows beans only. */
public class RecordProperties extends ELResolver {

    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            var components = new HashMap<String, Method>();
            for (var component : type.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                components.put(component.getName(), component.getAccessor());
            }
            return components;
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record)) return null;
        var accessor = COMPONENTS.get(base.getClass()).get(property);
        if (accessor == null) return null;
        try {
            var value = accessor.invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (!(base instanceof Record)) return null;
        var accessor = COMPONENTS.get(base.getClass()).get(property);
        if (accessor == null) throw new PropertyNotFoundException(base.getClass() + " has no " + property);
        context.setPropertyResolved(base, property);
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record) throw new PropertyNotWritableException(base.getClass() + "." + property);
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (base instanceof Record) context.setPropertyResolved(base, property);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
