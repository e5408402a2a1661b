@echo off
rem The program by a short name, from any folder: src\bin\chainrule exercises list
rem The jar is built when it is not there; after a change, run mvn package.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_OF=%~dp0..\.."
if exist "%HOME_OF%\target\chainrule.jar" goto run
echo building Chainrule, once, for half a minute ... 1>&2
call mvn -q -f "%HOME_OF%\pom.xml" package -DskipTests 1>&2
if errorlevel 1 exit /b 3
:run
rem What computes for long gets the better compiler; all else is over before that pays.
set "quick=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms32m"
for %%c in (train bench check) do if /i "%~1"=="%%c" set "quick="
rem The archive of classes is passed over by a Java that has not made it.
java -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions "-XX:SharedArchiveFile=%HOME_OF%\target\chainrule.jsa" %quick% -jar "%HOME_OF%\target\chainrule.jar" %*
exit /b %ERRORLEVEL%
