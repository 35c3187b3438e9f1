package fr.carnet.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;

/** What boundaries ask of a container, for tests of beans and their SQL without the server: injection, transactions. */
public final class Beans {

    private final EntityManagerFactory factory;
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final List<Consumer<Object>> observers = new ArrayList<>();
    private final ThreadLocal<Deque<EntityManager>> running = ThreadLocal.withInitial(ArrayDeque::new);

    public Beans(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Uses this instance wherever the type is injected. */
    public <T> Beans with(Class<T> type, T instance) {
        beans.put(type, instance);
        return this;
    }

    /** Tells this observer of events of this type, as the container would. */
    public <T> Beans observe(Class<T> type, Consumer<T> observer) {
        observers.add(event -> {
            if (type.isInstance(event)) observer.accept(type.cast(event));
        });
        return this;
    }

    public synchronized <T> T get(Class<T> type) {
        var known = beans.get(type);
        if (known == null) beans.put(type, known = create(type));
        return type.cast(known);
    }

    public <T> T inTransaction(Callable<T> work) {
        var em = factory.createEntityManager();
        em.getTransaction().begin();
        running.get().push(em);
        try {
            var result = work.call();
            if (em.getTransaction().getRollbackOnly()) em.getTransaction().rollback();
            else em.getTransaction().commit();
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            running.get().pop();
            if (em.getTransaction().isActive()) em.getTransaction().rollback();
            em.close();
        }
    }

    private Object create(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            var bean = constructor.newInstance();
            for (var field : type.getDeclaredFields()) {
                field.setAccessible(true);
                if (field.isAnnotationPresent(PersistenceContext.class)) field.set(bean, current());
                if (field.isAnnotationPresent(Resource.class)) field.set(bean, context(field.getType()));
                if (field.isAnnotationPresent(Inject.class)) {
                    field.set(bean, field.getType() == Event.class ? events() : get(field.getType()));
                }
            }
            for (var method : type.getDeclaredMethods()) {
                method.setAccessible(true);
                if (method.isAnnotationPresent(PostConstruct.class)) method.invoke(bean);
            }
            var ejb = type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class);
            return ejb ? transactional(type, bean) : bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object events() {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    observers.forEach(observer -> observer.accept(arguments[0]));
                    return null;
                });
    }

    /** All that a boundary asks of it is that nothing remain. */
    private Object context(Class<?> type) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("setRollbackOnly"))
                        throw new UnsupportedOperationException(method.getName());
                    running.get().peek().getTransaction().setRollbackOnly();
                    return null;
                });
    }

    private EntityManager current() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    if (running.get().isEmpty()) throw new IllegalStateException("no transaction");
                    return call(running.get().peek(), method, arguments);
                });
    }

    private Object transactional(Class<?> type, Object bean) throws ReflectiveOperationException {
        return new ByteBuddy()
                .subclass(type)
                .method(ElementMatchers.isPublic().and(ElementMatchers.isDeclaredBy(type)))
                .intercept(InvocationHandlerAdapter.of(
                        (proxy, method, arguments) -> around(attribute(type, method), bean, method, arguments)))
                .make()
                .load(
                        type.getClassLoader(),
                        ClassLoadingStrategy.UsingLookup.of(
                                MethodHandles.privateLookupIn(type, MethodHandles.lookup())))
                .getLoaded()
                .getDeclaredConstructor()
                .newInstance();
    }

    private Object around(TransactionAttributeType attribute, Object bean, Method method, Object[] arguments)
            throws Throwable {
        var inside = !running.get().isEmpty();
        return switch (attribute) {
            case MANDATORY -> {
                if (!inside) throw new IllegalStateException(method + " needs a transaction");
                yield call(bean, method, arguments);
            }
            case REQUIRED ->
                inside ? call(bean, method, arguments) : inTransaction(() -> callable(bean, method, arguments));
            case REQUIRES_NEW -> inTransaction(() -> callable(bean, method, arguments));
            default -> call(bean, method, arguments);
        };
    }

    private static TransactionAttributeType attribute(Class<?> type, Method method) {
        var own = method.getAnnotation(TransactionAttribute.class);
        var common = type.getAnnotation(TransactionAttribute.class);
        return own != null ? own.value() : common != null ? common.value() : TransactionAttributeType.REQUIRED;
    }

    private static Object callable(Object bean, Method method, Object[] arguments) throws Exception {
        try {
            return call(bean, method, arguments);
        } catch (Exception e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Object bean, Method method, Object[] arguments) throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
